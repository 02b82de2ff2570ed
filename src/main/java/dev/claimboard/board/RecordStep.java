package dev.claimboard.board;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A moment at which the top of a board was raised.
 *
 * @param date the paper's date
 * @param row  the row that took the lead
 * @param gain how much better than the record before, on the metric's scale and never negative; null for the first record
 */
public record RecordStep(LocalDate date, Row row, BigDecimal gain) {}
