package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.SentenceView;

/** The first name of a clause that opens it: {@code Using X, …}, {@code X, which is small, …}. */
final class LeadingSystem {
  private static final int NEAR_START = 7;

  private LeadingSystem() {}

  /**
   * That system, or null.
   *
   * @param start first token of the clause
   * @param end   the token before which the name ends
   */
  static NameMention of(SentenceContext context, int start, int end) {
    for (NameMention name : context.names()) {
      boolean inside = name.first() >= start && name.last() < end;
      if (inside && context.meanings().canBeSystem(name) && SystemNames.isKnown(context, name) && opens(context.sentence(), name, start)) {
        return name;
      }
    }
    return null;
  }

  private static boolean opens(SentenceView sentence, NameMention name, int start) {
    int before = sentence.beforeArticle(name.first() - 1);
    boolean led = Lexicon.isOneOf(sentence.lower(before), "that", "using", "with", ",", ":");
    return before < start || led && name.first() - start < NEAR_START;
  }
}
