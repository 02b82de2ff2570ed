package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Set;

/** A benchmark somewhere behind the number: {@code 57.2% average accuracy over all of A}. */
final class BenchmarkBehind {
  private static final Set<String> CLAUSE_BREAKS = Set.of("while", "whereas", "but", "outperforming", "surpassing");
  private static final Set<String> BREAKS_AFTER_COMMA = Set.of("with", "and", "while", "on", "outperforming", "surpassing", "but", "when");
  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "versus");

  private BenchmarkBehind() {}

  /** The first one that is placed, with words between, but no other number and no new clause; or null. */
  static NameMention inClause(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    for (int i = candidate.right(); i < sentence.size() && !isClauseEnd(sentence, i); i++) {
      NameMention name = context.benchmarkAt(i);
      if (name != null && PlacedBenchmark.isPlaced(sentence, name)) {
        return BenchmarkLists.inPlace(BenchmarkLists.from(name, context), candidate);
      }
    }
    return null;
  }

  /** The first one that is placed, outside of brackets, even behind other numbers, but before {@code and on} and the like; or null. */
  static NameMention later(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    for (NameMention name : context.names()) {
      boolean behind = name.first() > candidate.right() && !isNewClauseBetween(sentence, candidate.right(), name.first());
      boolean placed = context.meanings().isBenchmark(name) && PlacedBenchmark.isPlaced(sentence, name);
      if (behind && placed && context.openBracketBefore(name.first()) < 0) {
        return BenchmarkLists.inPlace(BenchmarkLists.from(name, context), candidate);
      }
    }
    return null;
  }

  private static boolean isClauseEnd(SentenceView sentence, int token) {
    String next = sentence.lower(token + 1);
    boolean clauseAfterComma = sentence.is(token, TokenKind.COMMA) && BREAKS_AFTER_COMMA.contains(next);
    boolean otherPlace = sentence.is(token, TokenKind.AND) && Lexicon.isOneOf(next, "on", "in");
    return sentence.amountAt(token) >= 0 || sentence.is(token, TokenKind.SEMICOLON) || CLAUSE_BREAKS.contains(sentence.lower(token))
        || clauseAfterComma || otherPlace;
  }

  private static boolean isNewClauseBetween(SentenceView sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean otherPlace = sentence.is(i, TokenKind.AND) && Lexicon.isOneOf(sentence.lower(i + 1), "on", "for", "in");
      if (otherPlace || sentence.is(i, TokenKind.SEMICOLON) || CONTRASTS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
