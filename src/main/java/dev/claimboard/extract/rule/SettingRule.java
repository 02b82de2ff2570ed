package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;

/** Conditions and hyper-parameters under which something was measured. */
final class SettingRule implements NonClaimRule {
  private static final int FOLDS_REACH = 3;

  @Override
  public String id() {
    return "SETTING";
  }

  @Override
  public String description() {
    return "Hyper-parameters (k = 5) and conditions (at 50% sparsity, even at 90% token reduction).";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("Accuracy holds at {50}% sparsity and with an {89}% token compression ratio."),
        hit("We train with AdamW (learning rate = {0.001})."),
        hit("Quality holds even at {90}% token reduction and even with a {10}x compression."),
        hit("With {10}-fold patient-wise cross-validation it holds (90% coverage, {90}% target), even under a {30}% budget."),
        hit("We set k = {5} and use a temperature of {0.7}."),
        hit("It has a Dice score of 0.91 and a {95}% Hausdorff distance of 3.5 mm."),
        miss("It keeps 98.5% of the accuracy."),
        miss("It wins even with 10% fewer parameters, and Kendall's τ = 0.61 is high."),
        miss("It uses 40% less data."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.SETTING;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    return isFolds(candidate)
        || isMark(candidate)
        || isAssigned(candidate)
        || isParameter(candidate)
        || isCondition(candidate)
        || isEvenAt(candidate);
  }

  /** {@code 10-fold cross-validation}, {@code 5-fold patient-wise cross-validation}, {@code a 5-fold average}. */
  private static boolean isFolds(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean folded = candidate.amount().isTimes() && sentence.lower(candidate.amount().last()).endsWith("fold");
    int end = candidate.right() + FOLDS_REACH;
    int validation = sentence.find(candidate.right(), end, word -> word.startsWith("cross") || word.equals("cv"));
    return folded && (validation >= 0 || Lexicon.isOneOf(candidate.rightWord(0), "average", "stratified"));
  }

  /** {@code (90% target)}, {@code below the 50% threshold}, {@code the 95% Hausdorff distance}. */
  private static boolean isMark(Candidate candidate) {
    boolean marked = Lexicon.isOneOf(candidate.rightWord(0), "target", "threshold", "nominal");
    boolean quantile = candidate.rightWord(0).equals("hausdorff");
    return candidate.amount().isPercent() && (quantile || marked && !candidate.sentence().isWord(candidate.right() + 1));
  }

  /** {@code k = 5}. */
  private static boolean isAssigned(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int equals = sentence.is(candidate.before(), TokenKind.EQUALS) ? candidate.before() : candidate.left();
    if (!sentence.is(equals, TokenKind.EQUALS) || candidate.amount().isPercent()) {
      return false;
    }
    String name = sentence.lower(equals - 1);
    boolean symbol = name.length() == 1 && !name.equals("κ");
    boolean learning = name.equals("rate") && sentence.lower(equals - 2).equals("learning");
    boolean measure = MetricWords.isMetricHead(name) || CorrelationSymbol.is(sentence, equals - 1);
    return learning || !measure && (symbol || SettingWords.isParameter(name));
  }

  /** {@code a temperature of 0.7}. */
  private static boolean isParameter(Candidate candidate) {
    if (candidate.amount().unit() != null) {
      return false;
    }
    int at = candidate.left() - (candidate.leftWord(0).equals("of") ? 1 : 0);
    String name = candidate.sentence().lower(at);
    boolean parameter = SettingWords.isParameter(name) && !CorrelationSymbol.is(candidate.sentence(), at);
    return parameter || name.equals("rate") && candidate.leftWord(2).equals("learning");
  }

  /** {@code at 50% sparsity}. */
  private static boolean isCondition(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int before = sentence.beforeArticle(candidate.left());
    boolean under = sentence.lower(candidate.amount().first()).equals("under");
    boolean placed = under || Lexicon.isOneOf(sentence.lower(before), "at", "with", "under", "from", "using");
    TokenRange phrase = candidate.amount().isPercent() ? NounPhrases.startingAt(sentence, candidate.right()) : null;
    if (phrase == null || !placed || phrase.first() != candidate.right()) {
      return false;
    }
    String head = sentence.lower(phrase.last());
    boolean ratio = phrase.size() > 1 && Lexicon.isOneOf(head, "ratio", "rate");
    boolean condition = SettingWords.isCondition(ratio ? sentence.lower(phrase.last() - 1) : head)
        || SettingWords.isCondition(sentence.lower(phrase.first()));
    boolean change = Patterns.changeNounAfter(sentence, candidate.right()) >= 0;
    return condition && !change;
  }

  /** {@code even at 90% token reduction}: the worst that was tried. */
  private static boolean isEvenAt(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean under = sentence.lower(candidate.amount().first()).equals("under");
    int at = sentence.beforeArticle(candidate.left());
    boolean placed = under || Lexicon.isOneOf(sentence.lower(at), "at", "with", "under");
    boolean even = placed && sentence.lower(under ? at : at - 1).equals("even");
    boolean share = candidate.amount().isPercent() || candidate.amount().isTimes();
    return even && share && ChangeWords.comparativeEffect(candidate.rightWord(0)) == null;
  }
}
