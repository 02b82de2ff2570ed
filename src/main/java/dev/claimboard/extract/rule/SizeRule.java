package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.Sign;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Counts and sizes: of data, models, tasks, people, machines. */
final class SizeRule implements NonClaimRule {
  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(200);
  private static final Set<String> MAGNITUDES = Set.of("million", "billion", "trillion", "thousand", "hundred", "m", "k", "b");

  @Override
  public String id() {
    return "SIZE";
  }

  @Override
  public String description() {
    return "Counts of things (24 languages, 5.2 million documents) and dimensions (256×256).";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It covers {24} languages and {5.2} million documents."),
        hit("Images have {256}×{256} pixels."),
        hit("It was rated on a {5}-point scale, at a ratio of {1}:{3.5}."),
        miss("It brings a 5-point accuracy gain."),
        miss("It reaches 57.2% accuracy."),
        miss("It needs 24 GB."),
        miss("It uses 12 fewer steps."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.SIZE;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    if (isDimension(candidate) || isRatio(candidate) || isPoint(candidate)) {
      return true;
    }
    if (candidate.amount().unit() != null || candidate.isPair()) {
      return false;
    }
    boolean magnitude = MAGNITUDES.contains(candidate.sentence().lower(candidate.after()));
    return magnitude || candidate.amount().isWhole() && countsThings(candidate);
  }

  /** {@code 256×256}: either number. */
  private static boolean isDimension(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int next = sentence.amountAt(candidate.after());
    int previous = sentence.amountAt(candidate.before());
    boolean compound = sentence.isWord(candidate.after()) && Character.isDigit(sentence.lower(candidate.after()).charAt(0));
    boolean followed = compound || next >= 0 && sentence.amount(next).isWhole();
    boolean opens = followed && candidate.amount().isTimes();
    boolean closes = previous >= 0 && sentence.amount(previous).isTimes() && sentence.amount(previous).isWhole();
    return candidate.amount().isWhole() && (opens || closes);
  }

  /** {@code 1:3.5}: either number of a ratio. */
  private static boolean isRatio(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int after = candidate.after();
    int before = candidate.before();
    boolean opens = isTightColon(sentence, after) && sentence.amountAt(after + 1) >= 0;
    boolean closes = isTightColon(sentence, before) && (sentence.amountAt(before - 1) >= 0 || sentence.lower(before - 1).contains("@"));
    return opens || closes;
  }

  /** Whether there is a colon without a blank on either side. */
  private static boolean isTightColon(SentenceView sentence, int token) {
    if (!sentence.is(token, TokenKind.COLON) || token == 0 || token + 1 >= sentence.size()) {
      return false;
    }
    boolean left = sentence.token(token - 1).span().end() == sentence.token(token).span().start();
    return left && sentence.token(token).span().end() == sentence.token(token + 1).span().start();
  }

  /** {@code a 5-point scale}, {@code 15,229 point clouds}, {@code 35 points/m²}. */
  private static boolean isPoint(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    Amount amount = candidate.amount();
    if (!amount.isPoints() || !amount.isWhole()) {
      return false;
    }
    String next = sentence.lower(candidate.after());
    boolean hyphenated = sentence.lower(amount.last()).endsWith("-point") && sentence.isWord(candidate.after());
    boolean kind = hyphenated && Patterns.changeNounAfter(sentence, candidate.after()) < 0 && ChangeWords.comparativeEffect(next) == null;
    boolean moved = amount.sign() != Sign.NONE || candidate.leftWord(0).equals("by");
    return kind || !moved && amount.low().compareTo(MOST_POINTS) > 0 || Lexicon.isOneOf(next, "/", "cloud", "clouds");
  }

  /** Whether a noun phrase follows that names neither a metric nor a change: {@code 24 languages}. */
  private static boolean countsThings(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (!sentence.isWord(candidate.right()) || FunctionWords.isFunctionWord(candidate.rightWord(0))) {
      return false;
    }
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.right());
    if (phrase == null || ChangeWords.comparativeEffect(candidate.rightWord(0)) != null) {
      return false;
    }
    String head = sentence.lower(phrase.last());
    return !MetricWords.isMetricHead(head) && ChangeWords.nounEffect(head) == null;
  }
}
