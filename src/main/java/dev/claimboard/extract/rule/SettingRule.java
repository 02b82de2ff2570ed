package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Set;

/** Conditions and hyper-parameters under which something was measured. */
final class SettingRule implements NonClaimRule {
  private static final int FOLDS_REACH = 3;
  private static final Set<String> TRAINING =
      Set.of("updating", "updates", "update", "training", "trains", "train", "trained", "tuning", "tunes", "tune", "fine-tuning");

  @Override
  public String id() {
    return "SETTING";
  }

  @Override
  public String description() {
    return "Hyper-parameters (k = 5) and conditions (at 50% sparsity, using 10% of the data).";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("Accuracy holds at {50}% sparsity and with an {89}% token compression ratio."),
        hit("We train with AdamW (learning rate = {0.001})."),
        hit("It learns from only {10}% of the data, updating {2}% of the parameters."),
        hit("Even after pruning {85}% of the data it works; retaining only {15}% of visual tokens yields a gain."),
        hit("With {10}-fold patient-wise cross-validation it holds (90% coverage, {90}% target), even under a {30}% budget."),
        hit("We set k = {5} and use a temperature of {0.7}."),
        miss("It keeps 98.5% of the accuracy."),
        miss("It uses 40% less data."),
        miss("It prunes up to 90% of the tokens and uses 13% of the parameters of the teacher."));
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
        || isMaterial(candidate)
        || isGivenUp(candidate);
  }

  /** {@code 10-fold cross-validation}, {@code 5-fold patient-wise cross-validation}, {@code a 5-fold average}. */
  private static boolean isFolds(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean folded = candidate.amount().isTimes() && sentence.lower(candidate.amount().last()).endsWith("fold");
    int validation = sentence.find(candidate.right(), candidate.right() + FOLDS_REACH, word -> word.startsWith("cross") || word.equals("cv"));
    return folded && (validation >= 0 || Lexicon.isOneOf(candidate.rightWord(0), "average", "stratified"));
  }

  /** {@code (90% target)}, {@code below the 50% threshold}. */
  private static boolean isMark(Candidate candidate) {
    boolean marked = Lexicon.isOneOf(candidate.rightWord(0), "target", "threshold", "nominal");
    return marked && candidate.amount().isPercent() && !candidate.sentence().isWord(candidate.right() + 1);
  }

  /** {@code k = 5}. */
  private static boolean isAssigned(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int equals = sentence.is(candidate.before(), TokenKind.EQUALS) ? candidate.before() : candidate.left();
    if (!sentence.is(equals, TokenKind.EQUALS) || candidate.amount().isPercent()) {
      return false;
    }
    String name = sentence.lower(equals - 1);
    boolean symbol = name.length() == 1 && !Lexicon.isOneOf(name, "r", "ρ", "κ");
    boolean learning = name.equals("rate") && sentence.lower(equals - 2).equals("learning");
    return learning || !Lexicon.isMetricHead(name) && (symbol || SettingWords.isParameter(name));
  }

  /** {@code a temperature of 0.7}. */
  private static boolean isParameter(Candidate candidate) {
    if (candidate.amount().unit() != null) {
      return false;
    }
    String name = candidate.leftWord(0).equals("of") ? candidate.leftWord(1) : candidate.leftWord(0);
    return SettingWords.isParameter(name) || name.equals("rate") && candidate.leftWord(2).equals("learning");
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

  /** {@code using 10% of the data}. */
  private static boolean isMaterial(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean few = Lexicon.isOneOf(sentence.lower(candidate.amount().first()), "only", "just", "merely");
    boolean kept = few && Lexicon.isOneOf(candidate.leftWord(0), "retaining", "keeping");
    boolean used = kept || SettingWords.isUse(candidate.leftWord(0)) || candidate.amount().bound() != null && !acts(candidate.leftWord(0));
    if (!used || !candidate.amount().isPercent()) {
      return false;
    }
    boolean of = candidate.rightWord(0).equals("of");
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.right() + (of ? 1 : 0));
    boolean compared = Lexicon.comparativeEffect(candidate.rightWord(0)) != null;
    if (phrase == null || compared || Patterns.changeNounAfter(sentence, candidate.right()) >= 0) {
      return false;
    }
    String head = sentence.lower(endsWithVerb(sentence, phrase) ? phrase.last() - 1 : phrase.last());
    boolean size = of && head.equals("parameters") && !TRAINING.contains(candidate.leftWord(0));
    return SettingWords.isMaterial(head) && (of || !Lexicon.isMetricHead(head)) && !size;
  }

  /** {@code after pruning 85% of the data}, {@code when keeping 10% of the tokens}. */
  private static boolean isGivenUp(Candidate candidate) {
    boolean condition = Lexicon.isOneOf(candidate.leftWord(1), "after", "when", "despite", "if");
    return condition && candidate.amount().isPercent() && SettingWords.isGivingUp(candidate.leftWord(0));
  }

  /** In {@code of visual tokens yields} the last word is the sentence's verb. */
  private static boolean endsWithVerb(SentenceView sentence, TokenRange phrase) {
    String last = sentence.lower(phrase.last());
    boolean verb = last.endsWith("s") && Lexicon.isVerb(last) && !Lexicon.isMetricHead(last);
    return verb && phrase.size() > 1 && SettingWords.isMaterial(sentence.lower(phrase.last() - 1)) && !Lexicon.isEfficiency(last);
  }

  /** Whether the share is what a verb moves or finds: {@code prunes up to 90% of the tokens}. */
  private static boolean acts(String word) {
    return Lexicon.verbEffect(word) != null || Lexicon.isScoreVerb(word);
  }
}
