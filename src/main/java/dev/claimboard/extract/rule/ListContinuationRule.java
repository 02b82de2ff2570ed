package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.TokenKind;
import java.util.List;
import java.util.Optional;

/** A later item of a list whose first item was found: {@code by 3.6% in GSM8K, 2.6% in MATH500}. */
final class ListContinuationRule implements ClaimRule {
  @Override
  public String id() {
    return "LIST_CONTINUATION";
  }

  @Override
  public String description() {
    return "A number in the same list as a claim before it, with the same unit, is a claim of the same kind.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It improves accuracy by 3.6% in GSM8K, {2.6}% in MATH500 and {27.0}% in Sudoku."),
        hit("It achieves 41.2 mAP on COCO and {50.3} on LVIS."),
        hit("It improves recall by 81% over leading encoders and {37}% over the rest."),
        hit("Its AUC is 0.93 (95% CI 0.91-0.95) on the internal test set and {0.95} (95% CI 0.93-0.97) on the external one."),
        hit("We see gains of 26.7% for Claude 3.5 and {23.6}% for Claude 3.7."),
        miss("It improves accuracy by 3.6% and uses 2.6 GB."),
        miss("It achieves 41.2 mAP."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    if (earlier.isEmpty() || candidate.isPair()) {
      return Optional.empty();
    }
    Finding previous = previous(candidate, earlier);
    boolean neighbours = hasNoMeasuredBetween(previous.candidate(), candidate);
    boolean alike = isAlike(previous.candidate().amount(), candidate.amount());
    if (!neighbours || !alike || !ItemList.holds(candidate, previous)) {
      return furtherPoints(candidate, earlier);
    }
    return Optional.of(previous.withMetric(null).withQuantity(null).movedTo(candidate, id()));
  }

  /** The claim before; for a number outside of brackets, the one before those in brackets: {@code 68.3 on A (+18.1) and 77.5 on B}. */
  private static Finding previous(Candidate candidate, List<Finding> earlier) {
    int last = earlier.size() - 1;
    boolean bracketed = candidate.sentence().is(candidate.before(), TokenKind.OPEN);
    while (!bracketed && last > 0 && isBracketedChange(earlier.get(last)) && earlier.get(last - 1).kind() == Kind.SCORE) {
      last--;
    }
    return earlier.get(last);
  }

  private static boolean isBracketedChange(Finding finding) {
    Candidate candidate = finding.candidate();
    boolean open = candidate.sentence().is(candidate.before(), TokenKind.OPEN);
    return open && candidate.sentence().is(candidate.after(), TokenKind.CLOSE) && finding.kind() == Kind.CHANGE;
  }

  /** Points go on from an earlier difference in points, whatever stands between: {@code by 6 points (36%) in A and 5 points in B}. */
  private Optional<Finding> furtherPoints(Candidate candidate, List<Finding> earlier) {
    boolean joined = candidate.sentence().is(candidate.before(), TokenKind.AND)
        || candidate.sentence().is(candidate.before(), TokenKind.COMMA);
    if (!joined || !candidate.amount().isPoints()) {
      return Optional.empty();
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Finding finding = earlier.get(i);
      if (finding.kind() == Kind.CHANGE && finding.candidate().amount().isPoints()) {
        return Optional.of(finding.withMetric(null).withQuantity(null).movedTo(candidate, id()));
      }
    }
    return Optional.empty();
  }

  /** Whether two amounts may be items of one list: the same unit, or decimals in both where the later has no unit. */
  private static boolean isAlike(Amount previous, Amount amount) {
    if (amount.unit() != null) {
      return amount.unit().equals(previous.unit());
    }
    return previous.isWhole() == amount.isWhole() && (previous.unit() == null || !amount.isWhole());
  }

  /** Amounts in brackets between them tell how sure the first is: {@code 0.93 (95% CI 0.91-0.95) on A and 0.95 on B}. */
  private static boolean hasNoMeasuredBetween(Candidate previous, Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    for (int i = previous.index() + 1; i < candidate.index(); i++) {
      if (sentence.amount(i).unit() != null && sentence.openBracket(sentence.amount(i).first(), previous.after()) < 0) {
        return false;
      }
    }
    return true;
  }
}
