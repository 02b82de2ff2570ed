package dev.claimboard.board;

import dev.claimboard.paper.Paper;
import java.time.LocalDate;

/** When a paper first appeared. */
public final class PaperDate {
  private PaperDate() {}

  /** The date its source gives, else the first day of the month in its arXiv id ({@code 2510.09541} is 2025-10-01), else null. */
  public static LocalDate of(Paper paper) {
    return paper.date();
  }
}
