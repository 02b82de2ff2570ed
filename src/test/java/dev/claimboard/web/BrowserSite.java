package dev.claimboard.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The sample site with a real browser; where no Chromium is installed, the tests that ask for it are skipped. Close it after use. */
final class BrowserSite implements AutoCloseable {
  private static final List<Path> CHROMIUM =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

  private final Playwright playwright;
  private final Browser browser;
  private final RunningSite site;

  private BrowserSite(Playwright playwright, Browser browser, RunningSite site) {
    this.playwright = playwright;
    this.browser = browser;
    this.site = site;
  }

  static BrowserSite open() {
    Path chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst().orElse(null);
    assumeTrue(chromium != null, "no Chromium in " + CHROMIUM + ": the browser tests are skipped");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser = playwright.chromium().launch(
        new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")));
    return new BrowserSite(playwright, browser, RunningSite.filled());
  }

  Browser browser() {
    return browser;
  }

  /** The address of a path that does not begin with a slash. */
  String url(String path) {
    return site.url() + path;
  }

  @Override
  public void close() {
    site.close();
    playwright.close();
  }
}
