package dev.claimboard.board;

import java.util.List;

/**
 * Different numbers of different papers for one method on one board and metric. Numbers that agree when rounded to the coarser
 * print do not conflict, nor do rows whose stated settings differ.
 *
 * @param methodId   the method
 * @param methodName its name as the first row has it
 * @param rows       the rows concerned, at least two: the method's own report first, otherwise in board order
 */
public record Conflict(String methodId, String methodName, List<Row> rows) {
  public Conflict {
    rows = List.copyOf(rows);
  }
}
