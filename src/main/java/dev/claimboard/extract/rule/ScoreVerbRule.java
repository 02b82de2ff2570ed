package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A score right after its verb: {@code reaches 57.2% on GSM8K}. */
final class ScoreVerbRule implements ClaimRule {
  private static final Set<String> PARTICLES = Set.of("to", "at", "with", "below", "above", "within", "under", "over", "in");

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
        hit("Accuracy on long inputs falls to {41.2}%."),
        miss("It achieves this with 12 demonstrations."),
        miss("We collected 57.2 hours of speech."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.left();
    boolean particle = false;
    while (at >= 0 && (PARTICLES.contains(sentence.lower(at)) || Lexicon.isAdverb(sentence.lower(at)) || sentence.is(at, TokenKind.ARTICLE)
        || particle && Lexicon.isOneOf(sentence.lower(at), "it", "them", "this", "these"))) {
      particle |= PARTICLES.contains(sentence.lower(at));
      at--;
    }
    TokenRange object = particle && candidate.leftWord(0).equals("to") || particle && sentence.lower(at + 1).equals("to") ? NounPhrases.endingAt(sentence, at) : null;
    if (object != null && Lexicon.verbEffect(sentence.lower(beforeObject(sentence, object))) != null && Patterns.isMeasured(candidate)) {
      return Optional.of(Finding.score(candidate, object, id()));
    }
    String verb = sentence.lower(at);
    boolean scores = Lexicon.isScoreVerb(verb) || particle && Lexicon.verbEffect(verb) != null || Lexicon.isOneOf(verb, "is", "was", "are", "were", "be");
    boolean measured = candidate.amount().isPercent() || candidate.amount().unit() == null && !candidate.amount().isWhole();
    boolean bench = candidate.amount().unit() == null && candidate.rightWord(0).equals("on") && Lexicon.isScoreVerb(verb);
    return scores && (measured || bench) ? Optional.of(Finding.score(candidate, null, id())) : Optional.empty();
  }

  private static int beforeObject(SentenceView sentence, TokenRange object) {
    return sentence.is(object.first() - 1, TokenKind.ARTICLE) ? object.first() - 2 : object.first() - 1;
  }
}
