package dev.claimboard.web.page;

import io.javalin.http.Context;

/** What browsers may load and do for an answer: nothing from other hosts, and nothing that is written into a page. */
public final class ContentPolicy {
  private static final String HEADER = "Content-Security-Policy";
  private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors ";

  private ContentPolicy() {}

  /** For pages that no other page may show in a frame. */
  public static void apply(Context context) {
    context.header(HEADER, POLICY + "'none'");
  }

  /** For pages that are made to be shown in frames of any site. */
  public static void allowFrames(Context context) {
    context.header(HEADER, POLICY + "*");
  }
}
