package dev.claimboard.web.rules;

import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Query;
import java.util.List;
import java.util.Map;

/**
 * The rules.
 *
 * @param page      its head
 * @param claims    those that recognise results, in their order
 * @param nonClaims those that recognise other numbers, in their order
 * @param counts    how many stored claims each rule found, by its id; a rule that found none is not in it
 */
public record RulesPage(Page page, List<RuleView> claims, List<RuleView> nonClaims, Map<String, Integer> counts) {

  /** The claims that a rule found. */
  public static String claimsOf(RuleView rule) {
    return Query.of("/claims").with("rule", rule.id()).toString();
  }

  /** How many claims are stored. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
