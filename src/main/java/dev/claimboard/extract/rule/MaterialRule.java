package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Set;

/** Shares of what systems are made of or learn from, where they are used, kept or given up and not the result. */
final class MaterialRule implements NonClaimRule {
  private static final Set<String> TRAINING =
      Set.of("updating", "updates", "update", "training", "trains", "train", "trained", "tuning", "tunes", "tune", "fine-tuning");

  @Override
  public String id() {
    return "MATERIAL";
  }

  @Override
  public String description() {
    return "A share of data, tokens or parameters that is used, kept or given up (using 10% of the data, after pruning 85% of the tokens).";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It learns from only {10}% of the data, updating {2}% of the parameters."),
        hit("Even after pruning {85}% of the data it works; retaining only {15}% of visual tokens yields a gain."),
        hit("It trains few samples ({0.5}% of the training data volume) with a small adapter (only {0.02}% of the model)."),
        miss("It keeps 98.5% of the accuracy."),
        miss("It uses 40% less data."),
        miss("It prunes up to 90% of the tokens and uses 13% of the parameters of the teacher."),
        miss("Quality is restored (91% of the full score)."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.SETTING;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    return candidate.amount().isPercent() && (isUsed(candidate) || isGivenUp(candidate) || isPartOfWhole(candidate));
  }

  /** {@code using 10% of the data}. */
  private static boolean isUsed(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean few = Lexicon.isOneOf(sentence.lower(candidate.amount().first()), "only", "just", "merely");
    boolean kept = few && Lexicon.isOneOf(candidate.leftWord(0), "retaining", "keeping");
    boolean used = kept || SettingWords.isUse(candidate.leftWord(0)) || candidate.amount().bound() != null && !acts(candidate.leftWord(0));
    boolean of = candidate.rightWord(0).equals("of");
    TokenRange phrase = used ? NounPhrases.startingAt(sentence, candidate.right() + (of ? 1 : 0)) : null;
    boolean compared = ChangeWords.comparativeEffect(candidate.rightWord(0)) != null;
    if (phrase == null || compared || Patterns.changeNounAfter(sentence, candidate.right()) >= 0) {
      return false;
    }
    String head = sentence.lower(endsWithVerb(sentence, phrase) ? phrase.last() - 1 : phrase.last());
    boolean size = of && head.equals("parameters") && !TRAINING.contains(candidate.leftWord(0));
    return SettingWords.isMaterial(head) && (of || !MetricWords.isMetricHead(head)) && !size;
  }

  /** In {@code of visual tokens yields} the last word is the sentence's verb. */
  private static boolean endsWithVerb(SentenceView sentence, TokenRange phrase) {
    String last = sentence.lower(phrase.last());
    boolean verb = last.endsWith("s") && Verbs.isVerb(last) && !MetricWords.isMetricHead(last);
    return verb && phrase.size() > 1 && SettingWords.isMaterial(sentence.lower(phrase.last() - 1)) && !MetricWords.isEfficiency(last);
  }

  /** Whether the share is what a verb moves or finds: {@code prunes up to 90% of the tokens}. */
  private static boolean acts(String word) {
    return Verbs.verbEffect(word) != null || Verbs.isScoreVerb(word);
  }

  /** {@code after pruning 85% of the data}, {@code when keeping 10% of the tokens}. */
  private static boolean isGivenUp(Candidate candidate) {
    return Lexicon.isOneOf(candidate.leftWord(1), "after", "when", "despite", "if") && SettingWords.isGivingUp(candidate.leftWord(0));
  }

  /** {@code few samples (0.5% of the training data volume)}. */
  private static boolean isPartOfWhole(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (!sentence.is(candidate.left(), TokenKind.OPEN) || !candidate.rightWord(0).equals("of")) {
      return false;
    }
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.right() + 1);
    if (phrase == null) {
      return SettingWords.isWhole(candidate.rightWord(1));
    }
    boolean sized = Lexicon.isOneOf(sentence.lower(phrase.last()), "volume", "scale");
    return SettingWords.isWhole(sentence.lower(sized ? phrase.last() - 1 : phrase.last()));
  }
}
