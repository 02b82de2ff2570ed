package dev.claimboard.web.page;

import io.javalin.http.Context;

/** Scheme and host under which a reader reached the site, such as {@code https://claims.example}: what absolute addresses begin with. */
public final class Origin {
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private Origin() {}

  /** The origin that a request was sent to. */
  public static String of(Context context) {
    return context.scheme() + "://" + context.host();
  }

  /** The absolute address of a path on the page that is being rendered by this thread. */
  public static String absolute(String path) {
    String origin = CURRENT.get();
    return origin == null ? path : origin + path;
  }

  /** Runs {@code rendering} with the origin of a request as the current one. */
  static void during(Context context, Runnable rendering) {
    CURRENT.set(of(context));
    try {
      rendering.run();
    } finally {
      CURRENT.remove();
    }
  }
}
