package dev.claimboard.web.rules;

import dev.claimboard.extract.rule.RuleSet;
import dev.claimboard.store.RuleCounts;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** Answers {@code /rules}. */
public final class RulesHandler implements Handler {
  private static final Page PAGE = new Page("Rules", "Every rule that reads numbers out of abstracts, with examples.", "/rules");
  private static final List<RuleView> CLAIMS = RuleSet.claims().stream().map(RuleView::of).toList();
  private static final List<RuleView> NON_CLAIMS = RuleSet.nonClaims().stream().map(RuleView::of).toList();

  private final Site site;
  private final RuleCounts counts;

  public RulesHandler(Site site) {
    this.site = site;
    this.counts = new RuleCounts(site.stores().database());
  }

  @Override
  public void handle(Context context) {
    site.views().show(context, "rules.jte", new RulesPage(PAGE, CLAIMS, NON_CLAIMS, counts.get()));
  }
}
