package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A difference after a verb and {@code by}: {@code reduces WER by 12%}. */
final class ChangeByRule implements ClaimRule {
  private static final int NOUN_MODIFIERS = 3;
  private static final Set<String> OBLIQUE =
      Set.of("over", "than", "against", "from", "to", "with", "for", "of", "on", "in", "across", "at");

  @Override
  public String id() {
    return "CHANGE_BY";
  }

  @Override
  public String description() {
    return "\"By\" and a number after a verb of gain or loss (improves, outperforms, reduces …) state a difference.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It reduces WER by {12}% on LibriSpeech."),
        hit("Our model outperforms the best baseline by a margin of {4.8} points."),
        hit("The choice of prompt moves accuracy by {28} points."),
        hit("Accuracy drops by up to {26} percentage points."),
        miss("It is in front, as evidenced by 99.4% accuracy."),
        miss("The score is computed by 3 judges."),
        miss("It achieves 57.2% by majority vote."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    int by = Patterns.byBefore(candidate.sentence(), candidate.left());
    if (by < 0 || candidate.amount().isTimes()) {
      return Optional.empty();
    }
    int verb = Patterns.effectBefore(candidate.sentence(), by);
    boolean share = candidate.amount().isShare();
    if (verb < 0 && share) {
      boolean cause = candidate.sentence().lower(by - 1).endsWith("ed");
      Finding change = Finding.change(candidate, Effect.UP, besideVerb(candidate.sentence(), by), id());
      return cause ? Optional.empty() : Optional.of(change);
    }
    if (verb < 0 || !candidate.amount().isMeasured() && isCountedNoun(candidate)) {
      return Optional.empty();
    }
    return Optional.of(fromVerb(Finding.change(candidate, null, null, id()), by));
  }

  /** The quantity that a verb which no list knows moves: {@code inflates latency by}, {@code completion time varies by}; or null. */
  private static TokenRange besideVerb(SentenceView sentence, int by) {
    TokenRange object = NounPhrases.endingAt(sentence, by - 1);
    return Patterns.isQuantity(sentence, object) ? object : MovedSubject.measured(sentence, by - 1);
  }

  private static boolean isCountedNoun(Candidate candidate) {
    return candidate.sentence().isWord(candidate.right()) && candidate.rightWord(0).endsWith("s");
  }

  /** Fills effect, metric and baseline of a finding from the verb or noun before {@code by}. */
  static Finding fromVerb(Finding finding, int by) {
    SentenceView sentence = finding.candidate().sentence();
    int verb = Patterns.effectBefore(sentence, by);
    if (verb < 0) {
      return finding;
    }
    String word = sentence.lower(verb);
    Effect effect = Patterns.effectAt(sentence, verb);
    boolean onlyNoun = Verbs.verbEffect(word) == null;
    if (!onlyNoun && Verbs.isCompareVerb(word)) {
      return finding.withEffect(effect).withBaseline(NounPhrases.startingAt(sentence, verb + 1));
    }
    TokenRange metric = onlyNoun || isNounHere(sentence, verb)
        ? Patterns.metricOfNoun(sentence, Math.max(0, verb - NOUN_MODIFIERS), verb)
        : metricOfVerb(sentence, verb, by);
    return finding.withEffect(effect).withMetric(metric);
  }

  /** Whether a word that may be verb or noun is a noun by its neighbours: {@code a gain in}. */
  private static boolean isNounHere(SentenceView sentence, int token) {
    boolean framed = sentence.is(token - 1, TokenKind.ARTICLE) || sentence.lower(token + 1).equals("in");
    return framed && ChangeWords.nounEffect(sentence.lower(token)) != null;
  }

  /** What the verb moves: its object, or its subject where it has none ({@code accuracy drops by}); null when neither names it. */
  private static TokenRange metricOfVerb(SentenceView sentence, int verb, int by) {
    TokenRange nearest = verb + 1 < by ? lastObject(sentence, verb, by) : null;
    if (nearest != null) {
      return nearest;
    }
    TokenRange object = NounPhrases.startingAt(sentence, verb + 1);
    if (object != null && object.last() < by) {
      return object;
    }
    return MovedSubject.of(sentence, verb, by);
  }

  /** For the later items of a list ({@code improves A by 3% and B by 5%}) the object stands after the amount before. */
  private static TokenRange lastObject(SentenceView sentence, int verb, int by) {
    int start = by;
    while (start > verb + 1 && sentence.amountAt(start - 1) < 0) {
      start--;
    }
    if (start == verb + 1) {
      return null;
    }
    TokenRange phrase = NounPhrases.endingAt(sentence, by - 1);
    if (phrase == null || phrase.first() < start) {
      return null;
    }
    return OBLIQUE.contains(sentence.lower(phrase.first() - 1)) ? null : phrase;
  }
}
