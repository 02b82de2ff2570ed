package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A score in brackets after what it belongs to: {@code GPT-4o (40.9%)}. */
final class BracketedScoreRule implements ClaimRule {
  private static final Set<String> PARTS = Set.of("fraction", "fractions", "proportion", "portion", "subset", "minority", "majority");
  private static final Set<String> ERROR_UNITS = Set.of("mm", "cm", "°", "m", "px", "pixels", "dB", "ms");

  @Override
  public String id() {
    return "BRACKETED_SCORE";
  }

  @Override
  public String description() {
    return "A share or a number with decimals alone in brackets, or after a name and a colon or behind words in brackets, is a score.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It is ahead of an agent without skills ({40.9}%)."),
        hit("It is exact in registration ({0.68}°, 1.41 mm)."),
        hit("It does well on long videos (UCF-Crime: {83.25}%)."),
        hit("The judges are only slightly above (BART {0.599}, plain search {0.585})."),
        hit("It is ahead of the best baseline (BART, {0.378}) and of others (T5, {83}%)."),
        hit("Quality is high (content {2.03}; style {0.75})."),
        miss("It does not stand alone (OR 3.14, P<0.001), as some models (wav2vec 2.0, Llama 3.1) differ."),
        miss("A small part (in 75%, often over 95%) is kept (e.g., 10%)."),
        miss("We use 40.9% of the data (see below)."),
        miss("A small fraction (20%) is hard."),
        miss("All tasks (12) are hard."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    boolean bracket = sentence.is(candidate.left(), TokenKind.OPEN);
    boolean colonBehindWord = sentence.is(candidate.left(), TokenKind.COLON) && sentence.isWord(candidate.left() - 1);
    boolean closed = !sentence.isWord(candidate.right());
    if (BracketItem.isScore(candidate)) {
      return Optional.of(Finding.score(candidate, null, id()));
    }
    if (!bracket && !colonBehindWord || !closed || candidate.isPair() || !canBeScore(candidate.amount())
        || bracket && PARTS.contains(sentence.lower(candidate.left() - 1))) {
      return Optional.empty();
    }
    return Optional.of(Finding.score(candidate, null, id()));
  }

  private static boolean canBeScore(Amount amount) {
    if (amount.unit() == null) {
      return !amount.isWhole();
    }
    return amount.isPercent() || ERROR_UNITS.contains(amount.unit().symbol());
  }
}
