package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** A score of a metric that no list knows, by the verb before it: {@code attains an acceptance length of 5.92}. */
final class AttainedScoreRule implements ClaimRule {
  private static final List<String> ATTAINING = List.of("achiev", "attain", "obtain", "reach", "yield", "deliver", "exhibit", "record");

  @Override
  public String id() {
    return "ATTAINED_SCORE";
  }

  @Override
  public String description() {
    return "A share or a number with decimals that something attained is \"of\" (achieves a ProofScore of 0.545) is a score.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It attains an acceptance length of {5.92} on average."),
        hit("It reaches an AbsRel of {11.19} and an EdgeCR of {5.741}."),
        hit("It achieves an FID of {2.11} and IS of {9.87}."),
        miss("It reaches an average of 17.11 turns."),
        miss("It uses a window of 0.7 and a stride of 0.5."),
        miss("It yields shares of 25% of the whole."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    if (!candidate.leftWord(0).equals("of") || !isMeasure(candidate)) {
      return Optional.empty();
    }
    SentenceView sentence = candidate.sentence();
    int head = sentence.beforeBracketedWord(candidate.left() - 1);
    TokenRange metric = NounPhrases.endingAt(sentence, head);
    int before = NounPhrases.beforeOpening(sentence, metric == null ? head - 1 : metric.first() - 1);
    boolean attained = isAttaining(sentence.lower(before));
    return attained || goesOn(candidate, before, earlier) ? Optional.of(Finding.score(candidate, metric, id())) : Optional.empty();
  }

  /** A share or a decimal that counts nothing behind it. */
  private static boolean isMeasure(Candidate candidate) {
    boolean share = candidate.amount().isPercent() && !candidate.rightWord(0).equals("of");
    boolean decimal = candidate.amount().unit() == null && !candidate.amount().isWhole();
    boolean counts = candidate.sentence().isWord(candidate.right()) && !FunctionWords.isFunctionWord(candidate.rightWord(0));
    return (share || decimal) && !counts && !candidate.isPair();
  }

  /** {@code an AbsRel of {11.19} and an EdgeCR of 5.741}: right behind another score of its form. */
  private static boolean goesOn(Candidate candidate, int separator, List<Finding> earlier) {
    Finding last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean joined = candidate.sentence().is(separator, TokenKind.AND) || candidate.sentence().is(separator, TokenKind.COMMA);
    return joined && last != null && last.kind() == Kind.SCORE && last.candidate().leftWord(0).equals("of")
        && candidate.sentence().holdsOnlySeparators(last.candidate().right(), separator);
  }

  private static boolean isAttaining(String word) {
    return ATTAINING.stream().anyMatch(word::startsWith);
  }
}
