package dev.claimboard.pwc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A row of an evaluation table.
 *
 * @param tasks    the table's task, after those that it is a part of
 * @param dataset  what is measured on
 * @param model    the method
 * @param metrics  the numbers as printed, by metric, in the table's order; empty cells are left out
 * @param title    the paper's title, or an empty text
 * @param url      where the paper is, or null
 * @param date     when it appeared, or null
 * @param code     addresses of code
 */
record TableRow(List<String> tasks, String dataset, String model, Map<String, String> metrics, String title, String url, LocalDate date,
    List<String> code) {
}
