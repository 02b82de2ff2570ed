package dev.claimboard.web.page;

import dev.claimboard.paper.Paper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of pages, and where papers can be read. */
public final class Links {
  /** Where the API lives. */
  public static final String API = "/api/v1";

  private static final Pattern ARXIV_ID = Pattern.compile("\\d{4}\\.\\d{4,5}(v\\d+)?|[a-z-]+(\\.[A-Za-z]{2})?/\\d{7}(v\\d+)?");

  private Links() {}

  /** The page of a board's id. */
  public static String board(String boardId) {
    return "/benchmarks/" + segment(boardId);
  }

  /** The page of a method's id. */
  public static String method(String methodId) {
    return "/methods/" + segment(methodId);
  }

  /** The page of a paper's id; slashes in the id stay slashes. */
  public static String paper(String paperId) {
    return "/papers/" + Arrays.stream(paperId.split("/", -1)).map(Links::segment).collect(Collectors.joining("/"));
  }

  /** The permanent address of a number in an abstract. */
  public static String number(String paperId, int start) {
    return paper(paperId) + "#" + anchor(start);
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
    String id = arxivId(paper);
    return id == null ? null : "https://arxiv.org/abs/" + id;
  }

  /** The paper's id where it is one of arXiv's, else null. */
  public static String arxivId(Paper paper) {
    String id = paper.id().value();
    return ARXIV_ID.matcher(id).matches() ? id : null;
  }

  /** The name of the place that {@link #reading} leads to: {@code arXiv}, or the host; null when there is none. */
  public static String readingPlace(Paper paper) {
    String address = reading(paper);
    if (address == null) {
      return null;
    }
    String host = address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#:].*", "");
    return host.equals("arxiv.org") ? "arXiv" : host;
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
