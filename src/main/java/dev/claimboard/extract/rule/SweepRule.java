package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.List;
import java.util.Set;

/** Both ends of a range of conditions over which something was tried. */
final class SweepRule implements NonClaimRule {
  private static final int PHRASE_REACH = 5;
  private static final Set<String> OVER = Set.of("across", "over", "at", "under", "spanning", "for");

  @Override
  public String id() {
    return "SWEEP";
  }

  @Override
  public String description() {
    return "The ends of a range of conditions that were tried (across noise levels from 1% to 15%).";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It stays stable across noise levels from {1}% to {15}%."),
        hit("We train at augmentation ratios ranging from {10% to 150}% and record at distances from {2} m to {9} m."),
        hit("Five sparsity levels from {12.5}% to {37.5}% are tried."),
        miss("It reduces sequence lengths from 30 to 20."),
        miss("Accuracy at low noise rises from 30% to 40%."),
        miss("Success rates from 10% to 20% are seen."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.SETTING;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean range = candidate.amount().high() != null && sentence.is(candidate.left(), TokenKind.FROM);
    if (!range && !candidate.isPair()) {
      return false;
    }
    int noun = range ? candidate.left() - 1 : candidate.left();
    String swept = sentence.lower(noun);
    boolean levels = swept.equals("levels") && SettingWords.isCondition(sentence.lower(noun - 1));
    return SettingWords.isSwept(swept) && (levels || isTriedOver(sentence, noun));
  }

  /** Whether the phrase that ends with the noun stands behind a preposition of trying: {@code across noise levels}. */
  private static boolean isTriedOver(SentenceView sentence, int noun) {
    int first = noun;
    while (noun - first < PHRASE_REACH && sentence.isWord(first - 1) && !FunctionWords.isFunctionWord(sentence.lower(first - 1))) {
      first--;
    }
    return OVER.contains(sentence.lower(first - 1)) || OVER.contains(sentence.lower(first));
  }
}
