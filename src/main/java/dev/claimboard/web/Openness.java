package dev.claimboard.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;

/** Lets pages of other hosts read the APIs (CORS); requests need no credentials, and none are taken. */
final class Openness {
  private static final List<String> OPEN = List.of("/api/<path>", "/pwc/<path>");
  private static final String DAY = "86400";

  private Openness() {}

  /** Registers it for the APIs; pages stay as they are. */
  static void register(RoutesConfig routes) {
    OPEN.forEach(path -> routes.before(path, Openness::open));
  }

  private static void open(Context context) {
    context.header("Access-Control-Allow-Origin", "*");
    context.header("Access-Control-Expose-Headers", "ETag, Last-Modified, Content-Disposition");
    if (context.method().equals(HandlerType.OPTIONS)) {
      answerPreflight(context);
    }
  }

  private static void answerPreflight(Context context) {
    String wanted = context.header("Access-Control-Request-Headers");
    context.header("Access-Control-Allow-Methods", context.path().startsWith("/pwc/") ? "GET, HEAD, OPTIONS" : "GET, HEAD, POST, OPTIONS");
    context.header("Access-Control-Allow-Headers", isList(wanted) ? wanted : "*");
    context.header("Access-Control-Max-Age", DAY);
    context.header("Vary", "Access-Control-Request-Headers");
    context.status(HttpStatus.NO_CONTENT).skipRemainingHandlers();
  }

  private static boolean isList(String names) {
    return names != null && names.matches("[A-Za-z0-9-]+(?:, ?[A-Za-z0-9-]+){0,50}");
  }
}
