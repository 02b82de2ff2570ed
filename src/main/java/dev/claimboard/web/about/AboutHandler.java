package dev.claimboard.web.about;

import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Answers {@code /about}. */
public final class AboutHandler implements Handler {
  private static final AboutPage PAGE =
      new AboutPage(new Page("About", "What Claimboard is, where its numbers come from, how well it works and how to read its boards.",
          "/about"), Quality.read());
  private final Site site;

  public AboutHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    site.views().show(context, "about.jte", PAGE);
  }
}
