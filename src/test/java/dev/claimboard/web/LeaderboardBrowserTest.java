package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Boards in a real browser; skipped where no Chromium is installed. */
class LeaderboardBrowserTest {
  @RegisterExtension
  private static final BrowserSite site = new BrowserSite();

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeEach
  void open() {
    page = site.browser().newPage(new Browser.NewPageOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(site.url("benchmarks/gsm8k"));
  }

  @AfterEach
  void close() {
    page.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void theChartShowsEveryDatedRowAndNamesTheRecords() {
    assertThat(page.locator(".plot svg").count()).isEqualTo(1);
    assertThat(page.locator(".plot svg text").allTextContents()).contains("Slate 0.913", "Accuracy in %, higher is better");
  }

  @Test
  void aPointTellsWhatItIsAndLeadsToItsRow() {
    BoundingBox plot = page.locator(".plot").boundingBox();
    page.locator(".plot").focus();
    page.keyboard().press("End");
    assertThat(page.locator(".chart [role=status]").textContent()).contains("2025-08-01", "What Do Step-by-Step Reasoners");
    page.locator(".plot svg text").filter(new Locator.FilterOptions().setHasText("reported by others")).waitFor();

    page.keyboard().press("Enter");

    assertThat(page.locator("tbody:target details").getAttribute("open")).isNotNull();
    assertThat(plot.height).isGreaterThan(150);
  }

  @Test
  void aClickOnThePlotOpensTheRowOfThePoint() {
    Object place = page.evaluate("""
        () => { const marks = [...document.querySelectorAll('.plot svg path')].map((it) => it.getBoundingClientRect())
            .filter((it) => it.width > 5 && it.width < 12 && it.height > 5 && it.height < 12);
          const last = marks.at(-1); return [last.x + last.width / 2, last.y + last.height / 2]; }""");
    List<?> point = (List<?>) place;
    page.mouse().click(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());

    assertThat(page.locator("tbody:target details[open]").count()).isEqualTo(1);
  }

  @Test
  void draggingZoomsAndTheButtonShowsAllAgain() {
    BoundingBox plot = page.locator(".plot").boundingBox();
    page.mouse().move(plot.x + plot.width * 0.6, plot.y + plot.height * 0.3);
    page.mouse().down();
    page.mouse().move(plot.x + plot.width * 0.75, plot.y + plot.height * 0.6);
    page.mouse().move(plot.x + plot.width * 0.9, plot.y + plot.height * 0.8);
    page.mouse().up();
    page.locator(".chart .reset").click();

    assertThat(page.locator(".chart .reset").isVisible()).isFalse();
  }

  @Test
  void theSliderMovesTheBoardThroughTime() {
    page.locator(".months").focus();
    page.keyboard().press("Home");
    page.waitForURL("**/benchmarks/gsm8k?as_of=2025-01-31");
    page.getByText("as of 2025-01-31").waitFor();

    assertThat(page.locator("#board .leader th").first().textContent()).contains("Ladder");
    assertThat(page.locator("#as_of").inputValue()).isEqualTo("2025-01-31");
    assertThat(page.locator(".plot svg").count()).isEqualTo(1);
  }

  @Test
  void aFormSendsOnlyWhatIsFilledIn() {
    page.locator(".narrowing summary").click();
    page.locator("#reported").selectOption("others");
    page.locator(".narrowing button").click();
    page.waitForURL("**/benchmarks/gsm8k?reported=others");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("baselines’ numbers only remove")).click();
    page.waitForURL("**/benchmarks/gsm8k");
  }

  @Test
  void theChartFollowsTheColoursOfThePage() {
    String light = page.locator(".plot svg").innerHTML();
    page.evaluate("document.documentElement.dataset.theme = 'dark'");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.waitForCondition(() -> page.locator(".plot svg").innerHTML().contains("rgb(134, 185, 236)"));

    assertThat(light).contains("rgb(27, 94, 158)").doesNotContain("rgb(134, 185, 236)");
  }

  @Test
  void aFrameElsewhereMayShowTheBareTable() {
    page.navigate(site.url("benchmarks/gsm8k/embed"));

    assertThat(page.locator("tbody tr").count()).isEqualTo(6);
    assertThat(page.locator("header, nav, footer").count()).isZero();
  }
}
