package dev.claimboard.web.rules;

import dev.claimboard.extract.rule.RuleSet;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Answers {@code /rules}. */
public final class RulesHandler implements Handler {
  private static final Page PAGE = new Page("Rules", "Every rule that reads numbers out of abstracts, with examples.", "/rules");
  private final Site site;
  private final RulesPage rules = new RulesPage(PAGE,
      RuleSet.claims().stream().map(RuleView::of).toList(), RuleSet.nonClaims().stream().map(RuleView::of).toList());

  public RulesHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    site.views().show(context, "rules.jte", rules);
  }
}
