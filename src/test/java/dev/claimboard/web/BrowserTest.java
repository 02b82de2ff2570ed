package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The site in a real browser; skipped where no Chromium is installed. */
class BrowserTest {
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

  @RegisterExtension
  private static final BrowserSite site = new BrowserSite();

  @Test
  void fromTheFrontPageTheSentenceBehindTheLeaderIsTwoClicksAway() {
    try (Page page = site.browser().newPage()) {
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(site.url(""));
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("GSM8K").setExact(true)).first().click();
      assertThat(page.title()).startsWith("GSM8K leaderboard");
      assertThat(page.locator("blockquote").first().isVisible()).isFalse();

      page.locator(".leader summary").click();

      assertThat(page.locator(".leader blockquote").isVisible()).isTrue();
      assertThat(page.locator(".leader blockquote mark.number").textContent()).isEqualTo("0.913");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void theNumbersAddressLeadsToItsPlaceInTheAbstract() {
    try (Page page = site.browser().newPage()) {
      page.navigate(site.url("benchmarks/gsm8k"));
      page.locator(".leader summary").click();
      page.locator(".leader a", new Page.LocatorOptions().setHasText("this number in its abstract")).click();

      assertThat(page.locator(":target").textContent()).isEqualTo("0.913");
    }
  }

  @Test
  void theSlashKeyLeadsToTheSearchBox() {
    try (Page page = site.browser().newPage()) {
      page.navigate(site.url("claims"));
      page.keyboard().press("/");
      page.keyboard().type("gsm8k");
      page.keyboard().press("Enter");
      page.waitForURL("**/?q=gsm8k");

      assertThat(page.locator("h1").textContent()).isEqualTo("Search: gsm8k");
    }
  }

  @Test
  void nothingScrollsSidewaysOnAPhone() {
    try (Page page = site.browser().newPage(new Browser.NewPageOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT))) {
      for (String path : List.of("", "?q=ladder", "benchmarks", "benchmarks/gsm8k", "methods/ladder", "papers/2509.00055", "claims",
          "rules", "about", "nope")) {
        page.navigate(site.url(path));
        page.locator("summary").all().forEach(Locator::click);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as("/" + path).isEqualTo(PHONE_WIDTH);
      }
    }
  }
}
