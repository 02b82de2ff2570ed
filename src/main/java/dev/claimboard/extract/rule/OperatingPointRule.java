package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;

/** Where on its curve a system was measured: thresholds and rates that were fixed beforehand. */
final class OperatingPointRule implements NonClaimRule {

  @Override
  public String id() {
    return "OPERATING_POINT";
  }

  @Override
  public String description() {
    return "Thresholds of a metric (IoU ≥ 0.5) and rates held fixed (at a false match rate of 1%).";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It has 21.9% mAP there, and more at IoU = {0.5}."),
        hit("At a false match rate of {1}% it still works."),
        hit("Most boxes have an overlap greater than {0.5}, with 54% accuracy within {20}% relative error."),
        miss("It has an IoU of 0.5 there."),
        miss("The baseline lags behind (F1:0.66)."),
        miss("It has a false match rate of 1%."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.SETTING;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    return isRelation(candidate) || isOperatingPoint(candidate) || isLeast(candidate) || isTolerance(candidate);
  }

  /** {@code IoU ≥ 0.5}, {@code at IoU = 0.5}: the overlap from which on something counts as found. */
  private static boolean isRelation(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    String relation = sentence.lower(candidate.amount().first());
    boolean least = Lexicon.isOneOf(relation, "≥", ">=", ">") && SettingWords.isOverlap(sentence.lower(candidate.before()));
    boolean equal = sentence.is(candidate.before(), TokenKind.EQUALS) && SettingWords.isOverlap(sentence.lower(candidate.before() - 1));
    return least || equal && Lexicon.isOneOf(sentence.lower(candidate.before() - 2), "at", "@", "with");
  }

  /** {@code an IoU greater than 0.5}: the value from which on something counts. */
  private static boolean isLeast(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean least = sentence.lower(candidate.amount().first()).equals("greater than");
    String measure = sentence.lower(sentence.beforeBracketedWord(candidate.before()));
    return least && (SettingWords.isOverlap(measure) || measure.equals("union"));
  }

  /** {@code an accuracy within 25% relative error}: how far off still counts as right. */
  private static boolean isTolerance(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int within = sentence.is(candidate.left(), TokenKind.ARTICLE) ? candidate.left() - 1 : candidate.amount().first();
    boolean near = Lexicon.nounEffect(candidate.rightWord(0)) != null;
    return !near && sentence.lower(within).equals("within") && sentence.lower(within - 1).equals("accuracy")
        && sentence.isWord(candidate.right()) && !candidate.rightWord(0).equals("of") && !candidate.amount().isPoints();
  }

  /** {@code at a false match rate of 1%}, {@code at a pruning ratio of 85%}. */
  private static boolean isOperatingPoint(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (!candidate.leftWord(0).equals("of")) {
      return false;
    }
    TokenRange phrase = NounPhrases.endingAt(sentence, sentence.beforeBracketedWord(candidate.left() - 1));
    if (phrase == null || !Lexicon.isOneOf(sentence.lower(phrase.last()), "rate", "rates", "ratio", "ratios", "probability")) {
      return false;
    }
    int before = sentence.beforeArticle(phrase.first() - 1);
    return Lexicon.isOneOf(sentence.lower(before), "at", "under") && isSet(sentence, phrase);
  }

  private static boolean isSet(SentenceView sentence, TokenRange rate) {
    for (int i = rate.first(); i < rate.last(); i++) {
      if (SettingWords.isCondition(sentence.lower(i)) || Lexicon.isOneOf(sentence.lower(i), "false", "compression", "sampling")) {
        return true;
      }
    }
    return false;
  }
}
