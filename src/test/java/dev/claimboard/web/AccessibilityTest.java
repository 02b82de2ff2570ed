package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page held against the rules of axe-core, wide and narrow, light and dark, with everything unfolded. */
class AccessibilityTest {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String SERIOUS = """
      async () => (await axe.run()).violations.filter(it => it.impact === 'serious' || it.impact === 'critical')
        .map(it => it.id + ': ' + it.nodes.map(node => node.target + ' (' + node.failureSummary + ')').join('; '))""";
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

  @RegisterExtension
  private static final BrowserSite site = new BrowserSite();

  private static String axe;

  @BeforeAll
  static void readAxe() throws IOException {
    try (InputStream script = AccessibilityTest.class.getResourceAsStream(AXE)) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=ladder", "?q=zzzz", "benchmarks", "benchmarks/gsm8k", "benchmarks/nightroads-2k", "methods/ladder",
      "papers/2501.00011", "papers/2501.00011/claims/169", "claims", "claims?benchmark=gsm8k", "compare", "compare?method=ladder&method=abacus",
      "try", "try?example=respectively", "rules", "api", "about", "benchmarks/gsm8k/embed", "benchmarks/gsm8k?show=gains", "nope"})
  void nothingSeriousIsFound(String path) {
    assertThat(findings(path, new Browser.NewPageOptions())).as("/" + path).isEmpty();
    assertThat(findings(path, new Browser.NewPageOptions().setColorScheme(ColorScheme.DARK).setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)))
        .as("/" + path + " on a phone in the dark").isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static List<String> findings(String path, Browser.NewPageOptions options) {
    try (Page page = site.browser().newPage(options)) {
      page.navigate(site.url(path));
      page.evaluate("document.querySelectorAll('details').forEach(it => { it.open = true; })");
      page.evaluate(axe);
      return (List<String>) page.evaluate(SERIOUS);
    }
  }
}
