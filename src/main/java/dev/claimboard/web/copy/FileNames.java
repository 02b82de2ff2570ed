package dev.claimboard.web.copy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of files for addresses: different ones for different addresses, and safe on every file system and in every link. */
final class FileNames {
  private static final String SAFE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";

  private FileNames() {}

  /** The file of a page: {@code benchmarks/gsm8k.html} for the segments benchmarks and gsm8k. Segments are not encoded. */
  static String page(String... segments) {
    return Arrays.stream(segments).map(FileNames::safe).collect(Collectors.joining("/", "", ".html"));
  }

  /** A segment whose other characters are written as an underscore and their bytes in hexadecimal. */
  static String safe(String segment) {
    if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
      return "_" + segment.replace(".", "_2e");
    }
    StringBuilder name = new StringBuilder();
    segment.codePoints().forEach(point -> {
      if (point < 128 && SAFE.indexOf(point) >= 0) {
        name.appendCodePoint(point);
      } else {
        for (byte part : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          name.append(String.format(Locale.ROOT, "_%02x", part & 0xff));
        }
      }
    });
    return name.toString();
  }
}
