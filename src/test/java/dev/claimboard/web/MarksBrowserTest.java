package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Marks, comparison and trying in a real browser; skipped where no Chromium is installed. */
class MarksBrowserTest {
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;
  private static final String BACKGROUND = "element => getComputedStyle(element).backgroundColor";
  private static final String CLEAR = "rgba(0, 0, 0, 0)";

  @RegisterExtension
  private static final BrowserSite site = new BrowserSite();

  @Test
  void pointingAtANumberDimsTheMarksOfOtherClaims() {
    try (Page page = site.browser().newPage()) {
      page.navigate(site.url("papers/2503.00022"));
      page.locator(".no-2").hover();

      assertThat(background(page, ".of-2 mark.benchmark")).isNotEqualTo(CLEAR);
      assertThat(background(page, ".no-0 mark")).isEqualTo(CLEAR);

      page.locator("h1").hover();

      assertThat(background(page, ".no-0 mark")).isNotEqualTo(CLEAR);
    }
  }

  @Test
  void withoutScriptsChoosingANumberDoesTheSame() {
    try (Page page = site.browser().newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(site.url("papers/2503.00022"));
      String before = background(page, ".no-0 mark");
      page.locator(".no-2").click();

      assertThat(before).isNotEqualTo(CLEAR);
      assertThat(background(page, ".no-0 mark")).isEqualTo(CLEAR);
      assertThat(background(page, ".no-2 mark")).isNotEqualTo(CLEAR);
    }
  }

  @Test
  void fromAMethodToAComparisonToTheSentence() {
    try (Page page = site.browser().newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(site.url("methods/ladder"));
      page.getByLabel("Compare with").fill("Abacus");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
      assertThat(page.locator(".summary").textContent()).contains("Abacus on 1");

      page.locator(".best > a").click();

      assertThat(page.locator("blockquote mark.number").textContent()).isEqualTo("87.1");
      assertThat(page.title()).startsWith("Abacus: 87.1%");
    }
  }

  @Test
  void aTextIsTriedWithoutScripts() {
    try (Page page = site.browser().newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(site.url("try"));
      page.getByLabel("Abstract").fill("KettleNet reaches 61.3% accuracy on GSM8K.");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it")).click();

      assertThat(page.locator("#read").textContent()).isEqualTo("1 claim, 0 other numbers");
      assertThat(page.locator(".abstract mark.method").textContent()).isEqualTo("KettleNet");
    }
  }

  @Test
  void onAPhoneOnlyTheComparisonScrollsWithinItself() {
    try (Page page = site.browser().newPage(new Browser.NewPageOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT))) {
      for (String path : List.of("methods/abacus", "compare?method=ladder&method=abacus&method=slate&method=lantern&all=true", "compare",
          "try?example=respectively", "papers/2503.00022", "papers/cs/0601001/claims/43", "rules")) {
        page.navigate(site.url(path));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as("/" + path).isEqualTo(PHONE_WIDTH);
      }
      page.navigate(site.url("compare?method=ladder&method=abacus&method=slate&method=lantern&all=true"));
      assertThat(page.locator(".sideways").isVisible()).isTrue();
      assertThat(page.evaluate("document.querySelector('.scroller').scrollWidth > document.querySelector('.scroller').clientWidth"))
          .isEqualTo(true);
    }
  }

  private static String background(Page page, String selector) {
    return page.locator(selector).first().evaluate(BACKGROUND).toString();
  }
}
