package dev.claimboard.web.claim;

import dev.claimboard.board.Standing;
import dev.claimboard.extract.rule.Rule;
import dev.claimboard.extract.rule.RuleSet;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Query;

/**
 * A single claim.
 *
 * @param page    its head
 * @param account what is known of it
 * @param host    where the site is reached: scheme, host and port
 */
public record ClaimPage(Page page, ClaimAccount account, String host) {

  /** The claim ready to be shown. */
  public ClaimView claim() {
    Standing standing = account.standing();
    return standing == null ? ClaimView.of(account.entry()) : ClaimView.of(account.entry(), standing);
  }

  /** What the claim states, in a line. */
  public String headline() {
    return ClaimView.headline(account.entry().claim());
  }

  /** What the rule recognises, or null for a rule that is not in use. */
  public String ruleDescription() {
    return RuleSet.all().stream().filter(rule -> rule.id().equals(claim().rule())).map(Rule::description).findFirst().orElse(null);
  }

  /** The board, with the metric by which the claim is ranked; null where the claim names no benchmark. */
  public String boardLink() {
    if (account.board() == null) {
      return null;
    }
    Standing standing = account.standing();
    return Query.of(Links.board(account.board().id())).with("metric", standing == null ? null : standing.metric().id()).toString();
  }

  /** Why the claim has no rank, for people; null where it has one. */
  public String unrankedBecause() {
    if (account.board() == null) {
      return "the text names no benchmark for it";
    }
    if (account.standing() != null) {
      return account.standing().rank() == null ? "the direction of its metric is not settled" : null;
    }
    return account.exclusion() != null ? account.exclusion().sentence() : "gains, and speed, size and cost, are not ranked among scores";
  }

  /** A text to quote the claim with. */
  public String quotation() {
    String text = account.entry().paper().abstractText();
    String sentence = account.entry().claim().evidence().sentence().of(text).strip().replaceAll("\\s+", " ");
    String date = claim().date() == null ? "" : ", " + claim().date();
    return "“" + sentence + "” — " + claim().title() + " (" + claim().paperId() + date + "). " + host + page.path();
  }

  /** The claim in the API. */
  public String download() {
    return Links.API + page.path();
  }
}
