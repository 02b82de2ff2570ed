package dev.claimboard.web.page;

import java.util.Locale;

/** Counts and shares for people. */
public final class Print {
  private Print() {}

  /** A count with separators: 12,345. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A count with what is counted: {@code 1 paper}, {@code 12,345 papers}. */
  public static String count(long count, String singular) {
    return count(count, singular, singular + "s");
  }

  /** A count with what is counted and its own plural. */
  public static String count(long count, String singular, String plural) {
    return count(count) + " " + (count == 1 ? singular : plural);
  }

  /** A number between 0 and 1 with two digits: 0.93. */
  public static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }
}
