package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** {@code from X to Y}: two measurements, before and after. */
final class FromToRule implements ClaimRule {
  private static final int LONGEST_ASIDE = 12;

  @Override
  public String id() {
    return "FROM_TO";
  }

  @Override
  public String description() {
    return "\"From X to Y\" and \"X → Y\" state two scores: before and after.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("The method lifts accuracy from {45.2}% to {61.3}% on GSM8K."),
        hit("FID improves ({14.73} → {11.48})."),
        hit("It lifts accuracy from Heron's {71.8} to {75.9}, and AUC ({0.73} to {0.92})."),
        hit("It cuts the tokens from {15,730} to {10,661} and the number of steps from {256} to {20}."),
        hit("Compliance rises from {30}% under plain prompts to {95}% with ours."),
        miss("The model was trained on data from 2019 to 2023, scaled from 8 to 64 steps."),
        miss("It reaches 45.2% on GSM8K and 61.3% on MATH."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    if (candidate.amount().isTimes() || !isTight(candidate) && !isWide(candidate)) {
      return Optional.empty();
    }
    return Optional.of(Finding.score(candidate, metric(candidate), id()));
  }

  /** {@code from 45.2% to 61.3%}, side by side. */
  private static boolean isTight(Candidate candidate) {
    if (!candidate.isPair()) {
      return false;
    }
    SentenceView sentence = candidate.sentence();
    int pairFirst = sentence.fromToOf(candidate.index()).from();
    int pairSecond = sentence.fromToOf(candidate.index()).to();
    boolean measured = sentence.amount(pairFirst).isMeasured() || sentence.amount(pairSecond).isMeasured();
    return measured || Patterns.isMetric(sentence, metric(candidate)) || isReducedWork(candidate);
  }

  /** {@code cuts the number of steps from 256 to 20}: less of what a method needs. */
  private static boolean isReducedWork(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    TokenRange work = metric(candidate);
    if (!Patterns.isQuantity(sentence, work)) {
      return false;
    }
    int at = NounPhrases.beforeOpening(sentence, work.first() - 1);
    while (Lexicon.isOneOf(sentence.lower(at), "of", "number", "average", "total")) {
      at = NounPhrases.beforeOpening(sentence, at - 1);
    }
    int before = candidate.index() - candidate.placeInGroup() - 1;
    boolean joined = sentence.is(at, TokenKind.AND) && before >= 0 && sentence.fromToOf(before) != null;
    boolean reduced = Verbs.verbEffect(sentence.lower(at)) == Effect.DOWN || joined && isReducedWork(new Candidate(sentence, before));
    return reduced || sentence.find(work.last() + 1, beforeFrom(candidate) + 1, word -> Verbs.verbEffect(word) == Effect.DOWN) >= 0;
  }

  /** {@code from 30% under plain prompts to 95%}: words between the two. */
  private static boolean isWide(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean opens = sentence.is(candidate.before(), TokenKind.FROM);
    boolean closes = sentence.is(candidate.before(), TokenKind.TO);
    int other = candidate.index() + (opens ? 1 : -1);
    if (!opens && !closes || other < 0 || other >= sentence.amountCount()) {
      return false;
    }
    Amount mate = sentence.amount(other);
    TokenKind wanted = opens ? TokenKind.TO : TokenKind.FROM;
    int distance = opens ? mate.first() - candidate.amount().last() : candidate.amount().first() - mate.last();
    boolean mates = sentence.is(mate.first() - 1, wanted) && Objects.equals(candidate.amount().unit(), mate.unit());
    return mates && distance <= LONGEST_ASIDE && candidate.amount().isMeasured();
  }

  /** The noun phrase before {@code from}, a verb between them passed over. */
  private static TokenRange metric(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = beforeFrom(candidate);
    while (at >= 0 && isBetween(sentence, at)) {
      at--;
    }
    return at < 0 ? null : NounPhrases.endingAt(sentence, at);
  }

  /** The token before the {@code from} of a pair, tight or wide. */
  private static int beforeFrom(Candidate candidate) {
    if (candidate.isPair()) {
      return beforeHolder(candidate);
    }
    boolean opens = candidate.sentence().is(candidate.before(), TokenKind.FROM);
    return opens ? candidate.before() - 1 : candidate.sentence().amount(candidate.index() - 1).first() - 2;
  }

  /** In {@code accuracy from Heron's 71.8 to 75.9} the word before the pair is no metric. */
  private static int beforeHolder(Candidate candidate) {
    int left = candidate.left();
    boolean holder = candidate.sentence().is(left - 1, TokenKind.FROM) && !MetricWords.isMetricHead(candidate.leftWord(0));
    return holder ? left - 2 : left;
  }

  private static boolean isBetween(SentenceView sentence, int token) {
    return isMotion(sentence.lower(token)) || sentence.is(token, TokenKind.OPEN) || sentence.is(token, TokenKind.FROM);
  }

  private static boolean isMotion(String word) {
    return Verbs.verbEffect(word) != null
        || FunctionWords.isAdverb(word)
        || FunctionWords.isAuxiliary(word)
        || Lexicon.isOneOf(word, "ranged", "ranging", "ranges", "went");
  }
}
