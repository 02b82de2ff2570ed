package dev.claimboard.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of arXiv, new ({@code 2403.01234}) and old ({@code cs.CL/0301001}), and where their papers stand. */
final class ArxivIds {
  private static final Pattern LINE = Pattern.compile(
      "\\s*arXiv:\\s*(?<id>\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?\\s*(?:\\[(?<category>[\\w.-]+)]\\s*)?",
      Pattern.CASE_INSENSITIVE);

  private ArxivIds() {
  }

  /** A matcher that fits a line such as {@code arXiv:2403.01234v2 [cs.CL]}; groups {@code id} (no version) and {@code category}. */
  static Matcher line(String line) {
    return LINE.matcher(line);
  }

  /** The page of a paper's abstract. */
  static String url(String id) {
    return "https://arxiv.org/abs/" + id;
  }
}
