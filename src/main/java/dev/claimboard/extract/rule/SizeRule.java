package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Set;

/** Counts and sizes: of data, models, tasks, people, machines. */
final class SizeRule implements NonClaimRule {
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
    if (isDimension(candidate)) {
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

  /** Whether a noun phrase follows that names neither a metric nor a change: {@code 24 languages}. */
  private static boolean countsThings(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (!sentence.isWord(candidate.right()) || Lexicon.isFunctionWord(candidate.rightWord(0))) {
      return false;
    }
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.right());
    if (phrase == null || Lexicon.comparativeEffect(candidate.rightWord(0)) != null) {
      return false;
    }
    String head = sentence.lower(phrase.last());
    return !Lexicon.isMetricHead(head) && Lexicon.nounEffect(head) == null;
  }
}
