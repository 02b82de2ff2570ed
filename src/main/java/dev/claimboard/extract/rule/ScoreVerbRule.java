package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.EfficiencyUnits;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A score right after its verb: {@code reaches 57.2% on GSM8K}. */
final class ScoreVerbRule implements ClaimRule {
  private static final Set<String> PARTICLES = Set.of("to", "at", "with", "below", "above", "within", "under", "over", "in");
  private static final Set<String> PLACES = Set.of("of", "on", "across", "over", "in", "for", "between");
  private static final int MOST_PLACES = 2;

  @Override
  public String id() {
    return "SCORE_VERB";
  }

  @Override
  public String description() {
    return "A share or a number with decimals right after a verb of scoring (achieves, reaches, scores …) is a score.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("GPT-4o reaches only {34.5}% on this set."),
        hit("It reduces memory traffic to only {18}% of the usual."),
        hit("It lifts the average score across four benchmarks to {45.8}."),
        hit("Accuracy on long inputs falls to {41.2}%."),
        hit("The network reaches {357.9} Mbps on known regimes."),
        miss("It achieves this with 12 demonstrations."),
        miss("We collected 57.2 hours of speech."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.left();
    boolean particle = false;
    while (at >= 0 && isBetween(sentence, at, particle)) {
      particle |= PARTICLES.contains(sentence.lower(at));
      at--;
    }
    boolean to = particle && (candidate.leftWord(0).equals("to") || sentence.lower(at + 1).equals("to"));
    TokenRange moved = to && candidate.amount().isMeasured() ? movedObject(sentence, at) : null;
    if (moved != null) {
      return Optional.of(Finding.score(candidate, moved, id()));
    }
    return isScored(candidate, sentence.lower(at), particle) ? Optional.of(Finding.score(candidate, null, id())) : Optional.empty();
  }

  /** Whether a token may stand between the verb and the amount; pronouns only before a particle: {@code brings it to}. */
  private static boolean isBetween(SentenceView sentence, int token, boolean particle) {
    String word = sentence.lower(token);
    return PARTICLES.contains(word)
        || FunctionWords.isAdverb(word)
        || sentence.is(token, TokenKind.ARTICLE)
        || particle && Lexicon.isOneOf(word, "it", "them", "this", "these");
  }

  /** {@code reduces memory traffic between nodes to}: the object that ends at a token, when its verb is one of gain or loss; else null. */
  private static TokenRange movedObject(SentenceView sentence, int token) {
    TokenRange object = NounPhrases.endingAt(sentence, token);
    for (int i = 0; i < MOST_PLACES && object != null && PLACES.contains(sentence.lower(beforeObject(sentence, object))); i++) {
      object = NounPhrases.endingAt(sentence, beforeObject(sentence, object) - 1);
    }
    boolean moved = object != null && Verbs.verbEffect(sentence.lower(beforeObject(sentence, object))) != null;
    return moved ? object : null;
  }

  private static boolean isScored(Candidate candidate, String verb, boolean particle) {
    Amount amount = candidate.amount();
    boolean copula = Lexicon.isOneOf(verb, "is", "was", "are", "were", "be");
    boolean movesTo = particle && Verbs.verbEffect(verb) != null;
    boolean scoreVerb = Verbs.isScoreVerb(verb);
    boolean plain = amount.unit() == null || scoreVerb && !particle && isOtherUnit(amount);
    boolean decimal = plain && !amount.isWhole();
    boolean onBenchmark = scoreVerb && amount.unit() == null && candidate.rightWord(0).equals("on");
    return (scoreVerb || movesTo || copula) && (amount.isPercent() || decimal || onBenchmark);
  }

  /** A unit of what is measured: a length, an angle; costs and differences have rules of their own. */
  private static boolean isOtherUnit(Amount amount) {
    boolean cost = EfficiencyUnits.quantityOf(amount.unit().symbol().toLowerCase(Locale.ROOT)) != null;
    return !cost && !amount.isTimes() && !amount.isPoints();
  }

  private static int beforeObject(SentenceView sentence, TokenRange object) {
    return NounPhrases.beforeOpening(sentence, object.first() - 1);
  }
}
