package dev.claimboard.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The sample site with a real browser, for a test class to register; where no Chromium is installed, the class is skipped. */
final class BrowserSite implements BeforeAllCallback, AfterAllCallback {
  private static final List<Path> CHROMIUM =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

  private Playwright playwright;
  private Browser browser;
  private RunningSite site;

  @Override
  public void beforeAll(ExtensionContext context) {
    Path chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst().orElse(null);
    assumeTrue(chromium != null, "no Chromium in " + CHROMIUM + ": the browser tests are skipped");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(
        new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")));
    site = RunningSite.filled();
  }

  Browser browser() {
    return browser;
  }

  /** The address of a path that does not begin with a slash. */
  String url(String path) {
    return site.url() + path;
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (site != null) {
      site.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }
}
