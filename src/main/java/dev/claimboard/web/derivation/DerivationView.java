package dev.claimboard.web.derivation;

import dev.claimboard.extract.Derivation;
import dev.claimboard.extract.rule.Rule;
import dev.claimboard.extract.rule.RuleSet;
import dev.claimboard.web.page.Links;
import java.util.Set;
import java.util.stream.Collectors;

/** How a number was judged, ready for a template. */
public record DerivationView(Derivation derivation) {
  private static final Set<String> RULES = RuleSet.all().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  /** Where a line's rule is described, or null for a decision that has no entry there. */
  public static String ruleLink(Derivation.Line line) {
    return RULES.contains(line.by()) ? "/rules#" + line.by() : null;
  }

  /** The id of the number's place in its abstract. */
  public String anchor() {
    return Links.anchor(derivation.span().start());
  }

  /** The style class that goes with what a line decides. */
  public static String slotClass(Derivation.Line line) {
    return switch (line.slot()) {
      case "method", "metric", "benchmark" -> line.slot();
      case "claim" -> "number";
      default -> null;
    };
  }
}
