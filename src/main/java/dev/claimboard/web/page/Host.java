package dev.claimboard.web.page;

import io.javalin.http.Context;

/** Where the site is asked for, for addresses that are read elsewhere. */
public final class Host {
  private Host() {}

  /** Scheme, name and port of a request, without a slash at the end: {@code http://127.0.0.1:7070}. */
  public static String of(Context context) {
    return context.scheme() + "://" + context.host();
  }
}
