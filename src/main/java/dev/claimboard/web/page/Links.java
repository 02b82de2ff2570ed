package dev.claimboard.web.page;

import dev.claimboard.paper.Paper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of pages, and where papers can be read. */
public final class Links {
  /** Where the API lives. */
  public static final String API = "/api/v1";

  private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/?#:]*)");

  private Links() {}

  /** The page of a board's id. */
  public static String board(String boardId) {
    return "/benchmarks/" + segment(boardId);
  }

  /** The page of a method's id. */
  public static String method(String methodId) {
    return "/methods/" + segment(methodId);
  }

  /** The claims that name a metric, by its id. */
  public static String metric(String metricId) {
    return Query.of("/claims").with("metric", metricId).toString();
  }

  /** The boards of an area. */
  public static String area(String area) {
    return Query.of("/benchmarks").with("area", area).toString();
  }

  /** The page of a paper's id; slashes in the id stay slashes. */
  public static String paper(String paperId) {
    return "/papers/" + Arrays.stream(paperId.split("/", -1)).map(Links::segment).collect(Collectors.joining("/"));
  }

  /** The permanent address of a number in an abstract. */
  public static String number(String paperId, int start) {
    return paper(paperId) + "#" + anchor(start);
  }

  /** The page of a single claim: where its number begins in the abstract of its paper. */
  public static String claim(String paperId, int start) {
    return paper(paperId) + "/claims/" + start;
  }

  /** What {@link #number} points at within the paper's page. */
  public static String anchor(int start) {
    return "at-" + start;
  }

  /** Where a paper can be read: the http address its source gives, or its page on arXiv; null when neither is known. */
  public static String reading(Paper paper) {
    String url = paper.url();
    if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
      return url;
    }
    String arxiv = paper.id().arxiv();
    return arxiv == null ? null : "https://arxiv.org/abs/" + arxiv;
  }

  /** The PDF of a paper that is on arXiv, else null. */
  public static String pdf(Paper paper) {
    String arxiv = paper.id().arxiv();
    return arxiv == null ? null : "https://arxiv.org/pdf/" + arxiv;
  }

  /** The name of the place that {@link #reading} leads to: {@code arXiv}, or the host; null when there is none. */
  public static String readingPlace(Paper paper) {
    String address = reading(paper);
    if (address == null) {
      return null;
    }
    Matcher host = HOST.matcher(address);
    return !host.find() || host.group(1).equals("arxiv.org") ? "arXiv" : host.group(1);
  }

  /** A text as one segment of a path. */
  public static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
