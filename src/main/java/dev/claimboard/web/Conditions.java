package dev.claimboard.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** What a request says of the copy that it has and of the encodings that it takes (RFC 9110, sections 12.5.3 and 13.1). */
final class Conditions {
  private Conditions() {}

  /** Whether the sender's copy is the answer with this tag, or, where it names no tag, not older than the data. */
  static boolean isCurrent(Context context, String etag, Instant since) {
    String tags = context.header("If-None-Match");
    if (tags != null) {
      return Arrays.stream(tags.split(",")).map(String::strip).anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(etag)));
    }
    String date = context.header("If-Modified-Since");
    return date != null && isNotBefore(date, since);
  }

  /** Whether the answer may come by gzip. */
  static boolean takesGzip(Context context) {
    String encodings = context.header("Accept-Encoding");
    return encodings != null && Arrays.stream(encodings.split(",")).map(it -> it.strip().replace(" ", ""))
        .anyMatch(it -> it.equals("gzip") || it.startsWith("gzip;q=") && !it.matches("gzip;q=0(\\.0+)?"));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static boolean isNotBefore(String date, Instant since) {
    try {
      return !ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant().isBefore(since);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
