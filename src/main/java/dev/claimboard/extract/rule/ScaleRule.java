package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.ExtentWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;

/** Multiples that somebody chose: magnifications, rates of compression, larger models. */
final class ScaleRule implements NonClaimRule {
  private static final int EXAMPLE_REACH = 4;

  @Override
  public String id() {
    return "SCALE";
  }

  @Override
  public String description() {
    return "Multiples of size that are given, not gained: magnifications (20x and 40x zoom), at 8x compression, 10x larger models.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It is on par with models {10}x larger at {4}x magnification."),
        hit("It rivals methods trained with {30}x the data volume."),
        hit("At {4}x and {8}x compression ratios it holds up, even under a {6}x horizon."),
        hit("Scales (e.g., {5}x and {20}x) and {12}-fold rotations are mixed, at a {10}x scale gap."),
        hit("Cells annotated at {100}x live in a {16}x subsampled space."),
        miss("It has 10x larger gains, at 4x lower cost."),
        miss("It serves with 3x the throughput, at twice the rate and 5x the speed."),
        miss("It achieves 8x compression."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.SETTING;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    return candidate.amount().isTimes()
        && (isLarger(candidate) || isEnlarged(candidate) || isOperatingScale(candidate) || isExampleOfScales(candidate));
  }

  /** What is larger by design: {@code 10x larger models}, {@code 100 times more training data}. */
  private static boolean isLarger(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    String next = candidate.rightWord(0);
    boolean larger = Lexicon.isOneOf(next, "larger", "bigger") && !isOutcome(sentence, candidate.right() + 1);
    String material = candidate.rightWord(candidate.rightWord(1).equals("training") ? 2 : 1);
    return larger || next.equals("more") && Lexicon.isOneOf(material, "data", "parameters", "images", "samples");
  }

  /** Whether a phrase names what came out: {@code gains}, {@code throughput}, {@code batch size}. */
  private static boolean isOutcome(SentenceView sentence, int token) {
    TokenRange phrase = NounPhrases.startingAt(sentence, token);
    if (phrase == null) {
      return false;
    }
    String head = sentence.lower(phrase.last());
    return ChangeWords.nounEffect(head) != null || MetricWords.isMetricHead(head) || MetricWords.isEfficiency(head)
        || head.startsWith("batch");
  }

  /** {@code an 8x magnification}, {@code 30x the data volume}, {@code 12-fold rotations}. */
  private static boolean isEnlarged(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    TokenRange phrase = following(candidate);
    if (phrase == null) {
      return false;
    }
    String head = sentence.lower(phrase.last());
    String first = sentence.lower(phrase.first());
    boolean volume = head.equals("volume") && first.equals("data");
    boolean gap = first.equals("scale") || first.endsWith("sampled");
    return volume || gap || head.equals("data") || SettingWords.isScaling(head);
  }

  /** {@code at 8x compression}, {@code under a 6x horizon}, {@code annotated at 100x}. */
  private static boolean isOperatingScale(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    TokenRange phrase = following(candidate);
    String before = sentence.lower(sentence.beforeArticle(candidate.left()));
    boolean placed = Lexicon.isOneOf(before, "at", "under") || sentence.lower(candidate.amount().first()).equals("under");
    boolean definite = sentence.is(candidate.right(), TokenKind.ARTICLE);
    boolean magnified = candidate.leftWord(0).equals("at") && ExtentWords.isTaken(candidate.leftWord(1));
    return magnified || phrase != null && placed && !definite && SettingWords.isOperatingScale(sentence.lower(phrase.last()));
  }

  private static TokenRange following(Candidate candidate) {
    boolean compared = ChangeWords.comparativeEffect(candidate.rightWord(0)) != null;
    return compared ? null : NounPhrases.startingAt(candidate.sentence(), candidate.right());
  }

  /** {@code scales (e.g., 5x and 20x)}. */
  private static boolean isExampleOfScales(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int open = candidate.left();
    while (open > candidate.left() - EXAMPLE_REACH && Lexicon.isOneOf(sentence.lower(open), ",", ".", "e.g")) {
      open--;
    }
    boolean bracketed = sentence.is(candidate.right(), TokenKind.CLOSE) && sentence.is(open, TokenKind.OPEN);
    return bracketed && SettingWords.isScaling(sentence.lower(open - 1));
  }
}
