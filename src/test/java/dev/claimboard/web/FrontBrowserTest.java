package dev.claimboard.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Colours, suggestions, filters and dates in a real browser. */
class FrontBrowserTest {
  private static final String LIGHT = "rgb(252, 252, 250)";
  private static final String DARK = "rgb(22, 22, 20)";
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

  @RegisterExtension
  private static final BrowserSite site = new BrowserSite();

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void open() {
    context = site.browser().newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
  }

  @AfterEach
  void closeWithoutComplaints() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void theColoursFollowTheSystemUntilTheReaderChoosesOthersForGood() {
    page.navigate(site.url(""));
    assertThat(background()).isEqualTo(LIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(background()).isEqualTo(DARK);

    page.locator("#theme").selectOption("light");
    assertThat(background()).isEqualTo(LIGHT);
    page.navigate(site.url("about"));
    assertThat(background()).isEqualTo(LIGHT);
    assertThat(page.locator("#theme")).hasValue("light");

    page.locator("#theme").selectOption("");
    assertThat(background()).isEqualTo(DARK);
  }

  @Test
  void withoutScriptsThereIsNoSwitchAndTheSearchStillWorks() {
    try (BrowserContext plain = site.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page bare = plain.newPage();
      bare.navigate(site.url(""));
      assertThat(bare.locator("#theme")).isHidden();
      bare.locator("#ask").fill("gsm 8k");
      bare.locator("#ask").press("Enter");

      assertThat(bare.locator("h1")).hasText("Search: gsm 8k");
      assertThat(bare.locator("main a[href='/benchmarks/gsm8k']")).isVisible();
    }
  }

  @Test
  void suggestionsAreGroupedAndChosenByKeyboard() {
    page.navigate(site.url(""));
    Locator box = page.locator("#ask");
    box.pressSequentially("acc");
    assertThat(page.locator("#ask-list .head")).hasText(new Pattern[] {Pattern.compile("Metrics 1")});
    box.fill("gsm 8k");
    assertThat(page.locator("#ask-list .head").first()).hasText("Benchmarks 1");
    assertThat(box).hasAttribute("aria-expanded", "true");

    box.press("ArrowUp");
    assertThat(page.locator("#ask-list [aria-selected=true]")).hasText("All results for “gsm 8k”");
    box.press("ArrowDown");
    box.press("ArrowDown");
    assertThat(box).hasAttribute("aria-activedescendant", "ask-list-0");
    box.press("Enter");

    page.waitForURL("**/benchmarks/gsm8k");
  }

  @Test
  void escapeClosesTheSuggestionsAndKeepsTheWord() {
    page.navigate(site.url("claims"));
    page.keyboard().press("/");
    page.keyboard().type("ladder");
    assertThat(page.locator("#search-list")).isVisible();
    page.keyboard().press("Escape");

    assertThat(page.locator("#search-list")).isHidden();
    assertThat(page.locator("#search")).hasValue("ladder");
    page.keyboard().press("Enter");
    page.waitForURL("**/?q=ladder");
  }

  @Test
  void aMisspellingIsOfferedTheNearestName() {
    page.navigate(site.url(""));
    page.locator("#ask").fill("gsm8kk");

    assertThat(page.locator("#ask-list [role=option]").first()).hasText("GSM8K");
  }

  @Test
  void theListOfBenchmarksFollowsWhatIsTyped() {
    page.navigate(site.url("benchmarks"));
    page.locator("#q").pressSequentially("night");

    assertThat(page.locator("#shown [role=status]")).hasText("1 benchmark");
    assertThat(page).hasURL(Pattern.compile(".*/benchmarks\\?q=night$"));
    page.locator("#discovered").selectOption("false");
    assertThat(page.locator("#shown .empty")).containsText("No benchmark matches");
    assertThat(page).hasURL(Pattern.compile(".*/benchmarks\\?q=night&discovered=false$"));
  }

  @Test
  void datesTellHowLongAgoTheyAre() {
    page.navigate(site.url("benchmarks/gsm8k"));

    assertThat(page.locator("time", new Page.LocatorOptions().setHasText("2025-03-12")).first())
        .hasAttribute("title", Pattern.compile("\\d+ (years?|months?) ago|last .*"));
  }

  @Test
  void theNavigationOfAPhoneFitsTwoLines() {
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    page.navigate(site.url("claims"));

    assertThat(page.locator(".top nav").boundingBox().height).isLessThan(70);
    assertThat(page.locator(".top").boundingBox().height).isLessThan(170);
  }

  private String background() {
    return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
  }
}
