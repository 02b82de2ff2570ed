package dev.claimboard.web.pwc;

import dev.claimboard.web.api.JsonAnswer;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Answers with pages of lists whose links to other pages keep the path and the filters of the request. */
final class PwcAnswer {
  private PwcAnswer() {}

  /** The page asked for of a list that is held whole. */
  static <T> void sendList(Context context, List<T> all, JsonAnswer.Item<T> writer) throws IOException {
    Paging paging = new Parameters(context).paging(all.size());
    sendPage(context, paging, paging.of(all), writer);
  }

  /** The items of one page. */
  static <T> void sendPage(Context context, Paging paging, List<T> items, JsonAnswer.Item<T> writer) throws IOException {
    JsonAnswer.sendPage(context, query(context), paging, items, writer);
  }

  /** A list that holds nothing. */
  static void sendNothing(Context context) throws IOException {
    sendList(context, List.of(), (json, item) -> { });
  }

  /** Whether a name contains what a parameter asks for, whatever the case; true when it asks for nothing. */
  static boolean matches(Context context, String parameter, String name) {
    String part = new Parameters(context).text(parameter);
    return part == null || name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** The address of one thing of the site that answers {@code context}. */
  static String site(Context context, String path) {
    return context.scheme() + "://" + context.host() + path;
  }

  private static Query query(Context context) {
    String path = Arrays.stream(context.path().split("/", -1)).map(PwcAnswer::encode).collect(Collectors.joining("/"));
    Query query = Query.of(path);
    for (String name : context.queryParamMap().keySet()) {
      query = query.with(name, context.queryParam(name));
    }
    return query;
  }

  private static String encode(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
