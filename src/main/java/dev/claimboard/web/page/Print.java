package dev.claimboard.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Counts, shares and moments for people. */
public final class Print {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

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

  /** A moment in UTC to the minute: {@code 2026-03-01 08:30 UTC}. */
  public static String minute(Instant moment) {
    return MINUTE.format(moment);
  }

  /** A number between 0 and 1 with two digits: 0.93. */
  public static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }
}
