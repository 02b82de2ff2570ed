package dev.claimboard.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main ways of a reader through the site, with and without scripts and without a mouse. */
class JourneysTest {
  private static final int MOST_KEYS = 80;
  @RegisterExtension
  private static final BrowserSite site = new BrowserSite();

  @Test
  void fromASearchToTheBoardToTheSentence() {
    try (Page page = site.browser().newPage()) {
      fromSearchToSentence(page);
    }
  }

  @Test
  void theSameWayWithoutScripts() {
    try (Page page = site.browser().newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      fromSearchToSentence(page);
    }
  }

  @Test
  void theSameWayByKeyboardOnly() {
    try (Page page = site.browser().newPage()) {
      page.navigate(site.url("about"));
      page.keyboard().press("/");
      page.keyboard().type("gsm 8k");
      assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("GSM8K");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL("**/benchmarks/gsm8k");

      tabTo(page, ".leader summary");
      page.keyboard().press("Enter");

      assertThat(page.locator(".leader blockquote mark.number")).hasText("0.913");
    }
  }

  @Test
  void aFilteredListIsSavedJustAsItIsShown() throws IOException {
    try (Page page = site.browser().newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(site.url("claims"));
      page.locator("#benchmark").fill("gsm8k");
      page.locator("#kind").selectOption("change");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
      assertThat(page.locator(".counts")).containsText("1 claim");

      Download download = page.waitForDownload(() -> page.locator(".downloads a", new Page.LocatorOptions().setHasText("CSV")).click());

      assertThat(Files.readAllLines(download.path())).hasSize(2).last().asString().contains("Abacus", "6.6");
      page.locator(".choice", new Page.LocatorOptions().setHasText("kind")).click();
      assertThat(page.locator(".counts")).containsText("9 claims");
    }
  }

  @Test
  void aTextIsTriedAndItsNumbersAreJudged() {
    try (Page page = site.browser().newPage()) {
      page.navigate(site.url(""));
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try it")).first().click();
      page.locator("textarea").fill("We propose Crane. Crane reaches 71.5% accuracy on GSM8K with 7B parameters.");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it")).click();

      assertThat(page.locator(".abstract mark.number").first()).hasText("71.5");
      assertThat(page.locator("main")).containsText("7B");
      assertThat(page.locator("main table.read").first()).containsText("Crane");
    }
  }

  private static void fromSearchToSentence(Page page) {
    page.navigate(site.url(""));
    page.locator("#ask").fill("gsm 8k");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).first().click();
    page.waitForURL("**/?q=gsm*8k");
    page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("GSM8K").setExact(true)).first().click();
    assertThat(page).hasTitle(Pattern.compile("GSM8K leaderboard.*"));

    page.locator(".leader summary").click();

    assertThat(page.locator(".leader blockquote")).isVisible();
    assertThat(page.locator(".leader blockquote mark.number")).hasText("0.913");
  }

  private static void tabTo(Page page, String selector) {
    String focused = "document.activeElement.matches('" + selector + "')";
    for (int key = 0; key < MOST_KEYS && !((Boolean) page.evaluate(focused)); key++) {
      page.keyboard().press("Tab");
    }
    assertThat((Boolean) page.evaluate(focused)).as("within " + MOST_KEYS + " keys").isTrue();
  }
}
