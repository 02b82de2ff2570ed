package dev.claimboard.extract.sentence;

import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.phrase.TokenRange;

/**
 * The draft of a claim: what a rule says of an amount, before names are linked.
 *
 * @param candidate the amount
 * @param kind      what the number is
 * @param effect    of a change: what the words say happens to the metric, or null
 * @param metric    where the rule saw the metric, or null
 * @param quantity  a metric that the words imply without naming it ({@code faster}: speed), or null
 * @param baseline  where the rule saw what it is compared with, or null
 * @param bound     the hedge, which may stand before an earlier item of the list; or null
 * @param rule      the rule's id
 */
public record Finding(
    Candidate candidate, Kind kind, Effect effect, TokenRange metric, String quantity, TokenRange baseline, Bound bound, String rule) {

  /** A score. */
  public static Finding score(Candidate candidate, TokenRange metric, String rule) {
    return new Finding(candidate, Kind.SCORE, null, metric, null, null, candidate.amount().bound(), rule);
  }

  /** A change with that effect. */
  public static Finding change(Candidate candidate, Effect effect, TokenRange metric, String rule) {
    return new Finding(candidate, Kind.CHANGE, effect, metric, null, null, candidate.amount().bound(), rule);
  }

  /** A multiple. */
  public static Finding factor(Candidate candidate, TokenRange metric, String rule) {
    return new Finding(candidate, Kind.FACTOR, null, metric, null, null, candidate.amount().bound(), rule);
  }

  /** The same with a metric that the words imply. */
  public Finding withQuantity(String implied) {
    return new Finding(candidate, kind, effect, metric, implied, baseline, bound, rule);
  }

  /** The same with another metric. */
  public Finding withMetric(TokenRange other) {
    return new Finding(candidate, kind, effect, other, quantity, baseline, bound, rule);
  }

  /** The same with another effect. */
  public Finding withEffect(Effect other) {
    return new Finding(candidate, kind, other, metric, quantity, baseline, bound, rule);
  }

  /** The same with what it is compared with. */
  public Finding withBaseline(TokenRange other) {
    return new Finding(candidate, kind, effect, metric, quantity, other, bound, rule);
  }

  /** The same with another hedge. */
  public Finding withBound(Bound other) {
    return new Finding(candidate, kind, effect, metric, quantity, baseline, other, rule);
  }

  /** The same for a later amount of its list, found by another rule; the hedge covers it too. */
  public Finding movedTo(Candidate other, String otherRule) {
    Bound own = other.amount().bound();
    return new Finding(other, kind, effect, metric, quantity, baseline, own == null ? bound : own, otherRule);
  }
}
