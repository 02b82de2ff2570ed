/**
 * What a number is: one class a rule. {@link dev.claimboard.extract.rule.NonClaimRule}s name the numbers that are no results,
 * {@link dev.claimboard.extract.rule.ClaimRule}s find those that are; {@link dev.claimboard.extract.rule.RuleSet} holds their order.
 *
 * <p>May import {@code claim}, {@code phrase}, {@code extract} and its lexicon. Names (metric, benchmark, method) are linked later, in
 * {@code extract.link}; a rule gives only those that its own pattern holds.
 */
package dev.claimboard.extract.rule;
