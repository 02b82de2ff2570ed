package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.Bound;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** The level that a metric falls to: {@code accuracy drops below 40%}. */
final class LevelRule implements ClaimRule {
  @Override
  public String id() {
    return "LEVEL";
  }

  @Override
  public String description() {
    return "A share behind a verb of falling and \"below\" or \"under\" is the level that is reached, not the way to it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("Its accuracy drops below {40}% on hard tasks."),
        hit("All agents fall below {2.5}% on it."),
        miss("It keeps the mIoU drop below 3%."),
        miss("Accuracy drops by 40%."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    int verb = candidate.left();
    String hedge = sentence.lower(candidate.amount().first());
    boolean below = candidate.amount().bound() == Bound.AT_MOST && Lexicon.isOneOf(hedge, "below", "under");
    if (!below || !candidate.amount().isPercent() || !isFalling(sentence, verb)) {
      return Optional.empty();
    }
    TokenRange subject = NounPhrases.endingAt(sentence, verb - 1);
    return Optional.of(Finding.score(candidate, Patterns.isMetric(sentence, subject) ? subject : null, id()));
  }

  /** A form that is only a verb, or one behind a plural or an auxiliary: {@code models fall}, {@code may drop}. */
  private static boolean isFalling(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    if (Verbs.verbEffect(word) != Effect.DOWN) {
      return false;
    }
    String before = sentence.lower(token - 1);
    boolean bare = ChangeWords.nounEffect(word) != null && !word.endsWith("s");
    boolean behindSubject = before.endsWith("s") || Lexicon.isOneOf(before, "that", "which");
    return !bare || behindSubject || FunctionWords.isAuxiliary(before) || FunctionWords.isAdverb(before);
  }
}
