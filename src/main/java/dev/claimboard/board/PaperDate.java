package dev.claimboard.board;

import dev.claimboard.paper.Paper;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a paper first appeared. */
public final class PaperDate {
  private static final Pattern ARXIV = Pattern.compile("(?i)(?:arxiv[:.])?(\\d\\d)(0[1-9]|1[0-2])\\.\\d{4,5}(?:v\\d+)?");
  private static final Pattern OLD_ARXIV = Pattern.compile(
      "(?i)(?:arxiv:)?[a-z-]+(?:\\.[a-z]{2})?/(\\d\\d)(0[1-9]|1[0-2])\\d{3}(?:v\\d+)?");
  private static final int FIRST_ARXIV_YEAR = 91;

  private PaperDate() {}

  /**
   * The date its source gives, else the first day of the month in its arXiv id ({@code 2510.09541} is 2025-10-01,
   * {@code cs/0703123} is 2007-03-01), else null.
   */
  public static LocalDate of(Paper paper) {
    if (paper.date() != null) {
      return paper.date();
    }
    LocalDate month = month(ARXIV.matcher(paper.id().value()));
    return month != null ? month : month(OLD_ARXIV.matcher(paper.id().value()));
  }

  private static LocalDate month(Matcher id) {
    if (!id.matches()) {
      return null;
    }
    int year = Integer.parseInt(id.group(1));
    return LocalDate.of((year >= FIRST_ARXIV_YEAR ? 1900 : 2000) + year, Integer.parseInt(id.group(2)), 1);
  }
}
