package dev.claimboard.web.rules;

import dev.claimboard.web.page.Page;
import java.util.List;

/**
 * The rules.
 *
 * @param page      its head
 * @param claims    those that recognise results, in their order
 * @param nonClaims those that recognise other numbers, in their order
 */
public record RulesPage(Page page, List<RuleView> claims, List<RuleView> nonClaims) {}
