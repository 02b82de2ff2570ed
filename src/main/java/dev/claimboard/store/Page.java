package dev.claimboard.store;

import java.util.List;
import java.util.Locale;

/** Pages of lists, and patterns for searching them. */
final class Page {
  private Page() {}

  /** How many items stand before a page that is counted from 1. */
  static long start(int page, int itemsPerPage) {
    if (page < 1 || itemsPerPage < 1) {
      throw new IllegalArgumentException("page and items per page start at 1: " + page + ", " + itemsPerPage);
    }
    return (page - 1L) * itemsPerPage;
  }

  /** The items of a page; empty beyond the last one. */
  static <T> List<T> of(List<T> items, int page, int itemsPerPage) {
    long start = Math.min(start(page, itemsPerPage), items.size());
    long end = Math.min(start + itemsPerPage, items.size());
    return List.copyOf(items.subList((int) start, (int) end));
  }

  /** A pattern for {@code LOWER(column) LIKE ? ESCAPE '!'} that finds a text anywhere. */
  static String pattern(String text) {
    String escaped = text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    return "%" + escaped + "%";
  }
}
