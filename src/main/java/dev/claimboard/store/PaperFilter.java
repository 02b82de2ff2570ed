package dev.claimboard.store;

import java.time.LocalDate;

/**
 * Which papers are wanted; every part that is null does not restrict.
 *
 * @param search part of an id or a title, whatever the case
 * @param since  papers of that day or later; undated ones do not match
 * @param until  papers of that day or earlier; undated ones do not match
 */
public record PaperFilter(String search, LocalDate since, LocalDate until) {

  /** Whether only the text restricts. */
  boolean isTextOnly() {
    return since == null && until == null;
  }

  /** The text, empty for none. */
  String text() {
    return search == null ? "" : search;
  }
}
