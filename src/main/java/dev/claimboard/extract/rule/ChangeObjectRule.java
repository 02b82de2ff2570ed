package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** A difference right after its verb: {@code saves 40% of the compute}, {@code drops 5 points}. */
final class ChangeObjectRule implements ClaimRule {
  private static final int LONGEST_ITEM = 6;

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
        hit("It outperforms uniform sampling up to {8.1}%."),
        hit("It brings gains of 3.2% (up to {9}% in Basque)."),
        miss("All models show limited performance (about 50% accuracy)."),
        miss("It drops to 41.2% without the memory."),
        miss("It improves 3 baselines."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    boolean share = candidate.amount().isShare();
    Effect effect = effect(candidate);
    boolean compares = Verbs.isCompareVerb(candidate.leftWord(0));
    if (!share || compares || candidate.isPair()) {
      return Optional.empty();
    }
    if (effect == null) {
      return earlier.isEmpty() ? Optional.empty() : ofBefore(candidate, earlier.get(earlier.size() - 1));
    }
    return Optional.of(Finding.change(candidate, effect, object(candidate), id()));
  }

  /** {@code gains of 13.6% (up to 30% in Spanish)}: the largest of the differences before the bracket. */
  private Optional<Finding> ofBefore(Candidate candidate, Finding previous) {
    boolean largest = isBracketed(candidate) && candidate.amount().bound() == Bound.UP_TO;
    boolean near = candidate.left() - previous.candidate().after() <= LONGEST_ITEM && previous.candidate().index() == candidate.index() - 1;
    boolean change = previous.kind() == Kind.CHANGE && previous.candidate().amount().isShare();
    return largest && near && change ? Optional.of(previous.movedTo(candidate, id())) : Optional.empty();
  }

  /** What the words around say of the amount; null when it is no change. */
  private static Effect effect(Candidate candidate) {
    String previous = candidate.leftWord(0);
    boolean bare = candidate.amount().bound() == null && candidate.before() == candidate.left();
    if (bare && Lexicon.isOneOf(previous, "up", "down")) {
      return previous.equals("up") ? Effect.UP : Effect.DOWN;
    }
    boolean calledChange = Lexicon.isOneOf(candidate.rightWord(0), "absolute", "relative", "absolutely", "relatively");
    if (calledChange && isBracketed(candidate)) {
      return Effect.BETTER;
    }
    if (isBracketed(candidate) && MetricWords.isMetricHead(candidate.rightWord(0))) {
      return null;
    }
    Effect direct = Verbs.verbEffect(verbBefore(candidate));
    return direct != null || candidate.amount().bound() != Bound.UP_TO ? direct : effectOnObject(candidate);
  }

  /** {@code outperforms the baseline up to 8.1%}: the verb before the object that ends at the amount. */
  private static Effect effectOnObject(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    TokenRange object = NounPhrases.endingAt(sentence, candidate.left());
    int verb = object == null ? -1 : object.first() - 1;
    return Verbs.verbEffect(sentence.lower(sentence.beforeArticle(verb)));
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
    while (FunctionWords.isAdverb(sentence.lower(at))) {
      at--;
    }
    if (Verbs.isCompareVerb(sentence.lower(at))) {
      return "";
    }
    boolean behindObject = sentence.isWord(at) && Verbs.verbEffect(sentence.lower(at)) == null;
    if (behindObject && candidate.amount().bound() != null) {
      TokenRange object = NounPhrases.endingAt(sentence, at);
      at = object == null ? at : object.first() - 1;
    }
    return isAdjective(sentence, at) ? "" : sentence.lower(at);
  }

  /** {@code a lower recall}, {@code with lower recall}; not {@code can lower the cost}. */
  private static boolean isAdjective(SentenceView sentence, int token) {
    String before = sentence.lower(token - 1);
    boolean verb = FunctionWords.isAuxiliary(before) || sentence.is(token - 1, TokenKind.TO);
    return sentence.is(token - 1, TokenKind.ARTICLE) || ChangeWords.comparativeEffect(sentence.lower(token)) != null && !verb;
  }

  /** What changes: the phrase before the bracket, or behind the amount, or the verb's subject; null when there is none. */
  private static TokenRange object(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (isBracketed(candidate)) {
      TokenRange before = NounPhrases.endingAt(sentence, candidate.left() - 1);
      return Patterns.isQuantity(sentence, before) ? before : null;
    }
    boolean preposition = Lexicon.isOneOf(candidate.rightWord(0), "of", "in");
    TokenRange behind = NounPhrases.startingAt(sentence, candidate.right() + (preposition ? 1 : 0));
    boolean intransitive = behind == null && Verbs.verbEffect(candidate.leftWord(0)) != null;
    return intransitive ? MovedSubject.measured(sentence, candidate.left()) : behind;
  }
}
