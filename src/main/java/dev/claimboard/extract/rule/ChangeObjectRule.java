package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** A difference right after its verb: {@code saves 40% of the compute}, {@code drops 5 points}. */
final class ChangeObjectRule implements ClaimRule {
  @Override
  public String id() {
    return "CHANGE_OBJECT";
  }

  @Override
  public String description() {
    return "A share or points right after a verb of gain or loss (saves, drops …) or \"up\", or called absolute in brackets, "
        + "state a difference.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It saves {40}% of the compute."),
        hit("Without the memory, success drops {5} points."),
        hit("It reaches 93.2 F1, up {1.5} points, and gains a little elsewhere ({4.6}% absolute)."),
        hit("Performance degrades substantially ({13.9%--85}%)."),
        hit("It can reduce encoder parameters (up to {75}%)."),
        miss("It drops to 41.2% without the memory."),
        miss("It improves 3 baselines."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    boolean share = candidate.amount().isShare();
    Effect effect = effect(candidate);
    boolean compares = Lexicon.isCompareVerb(candidate.leftWord(0));
    if (!share || effect == null || compares || candidate.isPair()) {
      return Optional.empty();
    }
    return Optional.of(Finding.change(candidate, effect, object(candidate), id()));
  }

  /** What the words around say of the amount; null when it is no change. */
  private static Effect effect(Candidate candidate) {
    String previous = candidate.leftWord(0);
    boolean bare = candidate.amount().bound() == null && candidate.before() == candidate.left();
    if (bare && Lexicon.isOneOf(previous, "up", "down")) {
      return previous.equals("up") ? Effect.UP : Effect.DOWN;
    }
    boolean calledChange = Lexicon.isOneOf(candidate.rightWord(0), "absolute", "relative", "absolutely", "relatively");
    return calledChange && isBracketed(candidate) ? Effect.BETTER : Lexicon.verbEffect(verbBefore(candidate));
  }

  private static boolean isBracketed(Candidate candidate) {
    return candidate.sentence().is(candidate.left(), TokenKind.OPEN);
  }

  /** The word before the amount; before an opening bracket, the verb there, adverbs passed over ({@code degrades badly (13%-85%)}). */
  private static String verbBefore(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (!isBracketed(candidate)) {
      return candidate.leftWord(0);
    }
    int at = candidate.left() - 1;
    while (Lexicon.isAdverb(sentence.lower(at))) {
      at--;
    }
    if (Lexicon.isCompareVerb(sentence.lower(at))) {
      return "";
    }
    boolean behindObject = sentence.isWord(at) && Lexicon.verbEffect(sentence.lower(at)) == null;
    if (behindObject && candidate.amount().bound() != null) {
      TokenRange object = NounPhrases.endingAt(sentence, at);
      at = object == null ? at : object.first() - 1;
    }
    return sentence.lower(at);
  }

  /** What changes: the phrase before the bracket, or behind the amount; null when there is none. */
  private static TokenRange object(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (isBracketed(candidate)) {
      TokenRange before = NounPhrases.endingAt(sentence, candidate.left() - 1);
      return Patterns.isQuantity(sentence, before) ? before : null;
    }
    boolean preposition = Lexicon.isOneOf(candidate.rightWord(0), "of", "in");
    return NounPhrases.startingAt(sentence, candidate.right() + (preposition ? 1 : 0));
  }
}
