package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Set;

/** Where on its curve a system was measured: thresholds and rates that were fixed beforehand. */
final class OperatingPointRule implements NonClaimRule {
  private static final int RATE_REACH = 5;
  private static final Set<String> TRADED =
      Set.of("recall", "precision", "specificity", "sensitivity", "fpr", "far", "fdr", "fmr", "tpr", "fpir");
  private static final Set<String> LEAST_OVERLAPS = Set.of("0.5", "50", "0.75", "75", "0.7", "0.25", "0.95");

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
        hit("It has 21.9% mAP there, and more at IoU = {0.5} and at IoU {0.9}."),
        hit("At a false match rate of {1}% it still works, as at a token pruning ratio of {85}%."),
        hit("Most boxes have an overlap greater than {0.5}, with 54% accuracy within {20}% relative error."),
        hit("The sensitivity at {80}% specificity rises, as does the mAP at {50}% IoU."),
        hit("It has 87.7% average precision (AP) at {0.75} and less work at {95}% recall."),
        miss("It has an IoU of 0.5 there."),
        miss("The baseline lags behind (F1:0.66)."),
        miss("It has a false match rate of 1%."),
        miss("The AP stays at 0.5, with a recall at 80% and 54% mAP at 30 FPS."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.SETTING;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    return isRelation(candidate) || isOperatingPoint(candidate) || isLeast(candidate) || isTolerance(candidate) || isTradedOff(candidate)
        || isOverlapOfPrecision(candidate);
  }

  /** {@code IoU ≥ 0.5}, {@code at IoU = 0.5}: the overlap from which on something counts as found. */
  private static boolean isRelation(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    String relation = sentence.lower(candidate.amount().first());
    boolean least = Lexicon.isOneOf(relation, "≥", ">=", ">") && SettingWords.isOverlap(sentence.lower(candidate.before()));
    int measure = candidate.before() - (sentence.is(candidate.before(), TokenKind.EQUALS) ? 1 : 0);
    String place = sentence.lower(measure - 1);
    boolean placed = Lexicon.isOneOf(place, "at", "@") || measure < candidate.before() && place.equals("with");
    return least || placed && candidate.amount().unit() == null && SettingWords.isOverlap(sentence.lower(measure));
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
    boolean near = ChangeWords.nounEffect(candidate.rightWord(0)) != null;
    return !near && sentence.lower(within).equals("within") && sentence.lower(within - 1).equals("accuracy")
        && sentence.isWord(candidate.right()) && !candidate.rightWord(0).equals("of") && !candidate.amount().isPoints();
  }

  /** {@code sensitivity at 80% specificity}: the other side of a trade-off. */
  private static boolean isTradedOff(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean placed = sentence.lower(sentence.beforeArticle(candidate.left())).equals("at");
    String measure = candidate.rightWord(0);
    boolean rate = measure.equals("false") || measure.startsWith("false-");
    return placed && candidate.amount().isPercent() && (rate || TRADED.contains(measure));
  }

  /** {@code mAP at 50}, {@code average precision at 50% IoU}: the least overlap that counts. */
  private static boolean isOverlapOfPrecision(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int measure = sentence.beforeBracketedWord(candidate.left() - 1);
    boolean named = Lexicon.isOneOf(sentence.lower(measure), "map", "ap");
    boolean precision = sentence.lower(measure).equals("precision") && sentence.lower(measure - 1).equals("average");
    boolean least = LEAST_OVERLAPS.contains(candidate.amount().low().stripTrailingZeros().toPlainString());
    return candidate.leftWord(0).equals("at") && (named || precision) && least;
  }

  /** {@code at a false match rate of 1%}, {@code at a pruning ratio of 85%}. */
  private static boolean isOperatingPoint(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (!candidate.leftWord(0).equals("of")) {
      return false;
    }
    int rate = sentence.beforeBracketedWord(candidate.left() - 1);
    int first = rate;
    while (rate - first < RATE_REACH && sentence.isWord(first - 1) && !FunctionWords.isFunctionWord(sentence.lower(first - 1))) {
      first--;
    }
    boolean fixed = Lexicon.isOneOf(sentence.lower(sentence.beforeArticle(first - 1)), "at", "under");
    return fixed && Lexicon.isOneOf(sentence.lower(rate), "rate", "rates", "ratio", "ratios", "probability")
        && isSet(sentence, new TokenRange(first, rate));
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
