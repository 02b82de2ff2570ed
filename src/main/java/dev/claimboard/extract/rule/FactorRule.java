package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** A multiple: {@code 2.3x faster}, {@code a 4-fold reduction}. */
final class FactorRule implements ClaimRule {
  @Override
  public String id() {
    return "FACTOR";
  }

  @Override
  public String description() {
    return "A number with ×, x, times or -fold is a multiple.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("Decoding is {2.3}x faster than with the baseline."),
        hit("This gives a {4}-fold reduction in memory."),
        hit("It cuts the rank by a factor of {8} with {10}x less data, and the error by a factor {1.2}."),
        hit("It runs {3.79} faster."),
        miss("Images of 256×256 pixels are used."),
        miss("It is on par with models 10x larger at 4x magnification."),
        miss("It is 12% faster."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    boolean bare = candidate.amount().unit() == null && (isBehindFactor(candidate) || isBareSpeed(candidate));
    if (!candidate.amount().isTimes() && !bare) {
      return Optional.empty();
    }
    return Optional.of(describe(candidate));
  }

  /** {@code by a factor of 8}, {@code by a factor 8}. */
  private static boolean isBehindFactor(Candidate candidate) {
    if (candidate.leftWord(0).equals("of")) {
      return candidate.leftWord(1).equals("factor");
    }
    return candidate.leftWord(0).equals("factor") && !candidate.sentence().is(candidate.left() - 1, TokenKind.OPEN);
  }

  /** {@code 3.79 faster}: a speed with decimals and no unit. */
  private static boolean isBareSpeed(Candidate candidate) {
    return !candidate.amount().isWhole() && Lexicon.isOneOf(candidate.rightWord(0), "faster", "slower");
  }

  private Finding describe(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int right = candidate.right();
    String next = sentence.lower(right);
    Finding finding = Finding.factor(candidate, null, id());
    if (ChangeWords.comparativeEffect(next) != null || next.equals("as")) {
      TokenRange phrase = sentence.lower(right + 1).equals("than") ? null : NounPhrases.startingAt(sentence, right + 1);
      return finding.withMetric(phrase).withQuantity(ChangeWords.impliedQuantity(next));
    }
    int noun = Patterns.changeNounAfter(sentence, right);
    if (noun >= 0 && ChangeWords.isSpeedNoun(sentence.lower(noun))) {
      return finding.withMetric(NounPhrases.endingAt(sentence, noun));
    }
    if (noun >= 0) {
      return finding.withMetric(Patterns.metricOfNoun(sentence, right, noun));
    }
    TokenRange after = NounPhrases.startingAt(sentence, right);
    return after != null ? finding.withMetric(after) : byVerb(finding);
  }

  private static Finding byVerb(Finding finding) {
    Candidate candidate = finding.candidate();
    int by = Patterns.byBefore(candidate.sentence(), candidate.left());
    return by < 0 ? finding : ChangeByRule.fromVerb(finding, by);
  }
}
