package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.Scene;
import dev.claimboard.extract.rank.Words;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** Where a number holds, when that has no name: {@code on video tasks}, {@code in a private test set}, {@code on one GPU}. */
final class UnnamedPlace {
  private static final Set<String> PREPOSITIONS = Set.of("on", "across", "in", "for", "over", "under", "at", "within");
  private static final Set<String> NOUNS = Set.of("data", "setting", "scenario", "environment", "condition", "case", "question", "problem",
      "sample", "image", "video", "language", "domain", "subset", "split", "device", "gpu", "hardware", "participant", "patient", "expert",
      "human", "simulation", "model", "baseline", "system");

  private final SentenceContext context;
  private final SentenceView sentence;

  private UnnamedPlace(SentenceContext context) {
    this.context = context;
    this.sentence = context.sentence();
  }

  /** A word for features: side, preposition and noun of the phrase nearest to the number; {@code none} when there is no such phrase. */
  static String of(Candidate candidate, Scene scene) {
    UnnamedPlace place = new UnnamedPlace(scene.context());
    String nearest = "none";
    int least = Integer.MAX_VALUE;
    for (TokenRange phrase : scene.clause().phrases()) {
      boolean left = phrase.last() < candidate.amount().first();
      int distance = left ? candidate.amount().first() - phrase.last() : phrase.first() - candidate.amount().last();
      String kind = distance < least ? place.kindOf(phrase) : null;
      if (kind != null) {
        least = distance;
        nearest = (left ? "left " : "right ") + kind;
      }
    }
    return nearest;
  }

  /** Preposition and noun of a phrase that names no name and tells a place; null for others. */
  private String kindOf(TokenRange phrase) {
    int before = phrase.first() - 1;
    while (isDeterminer(before)) {
      before--;
    }
    String noun = nounOf(sentence.lower(phrase.last()));
    if (noun == null || !PREPOSITIONS.contains(sentence.lower(before)) || hasName(phrase)) {
      return null;
    }
    return (Lexicon.isOneOf(sentence.lower(before), "on", "across") ? "on " : "in ") + noun;
  }

  private boolean isDeterminer(int token) {
    String word = sentence.lower(token);
    return sentence.is(token, TokenKind.ARTICLE) || FunctionWords.isDeterminer(word) || FunctionWords.isIntensifier(word);
  }

  private static String nounOf(String word) {
    if (NameWords.isBenchmarkNoun(word)) {
      return "benchmark";
    }
    return Words.isTask(word) ? "task" : NOUNS.contains(Words.singular(word)) ? Words.singular(word) : null;
  }

  private boolean hasName(TokenRange phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (context.nameAt(i) != null) {
        return true;
      }
    }
    return false;
  }
}
