package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Systems listed side by side before or behind a list of numbers as long: {@code A and B reach 57.2% and 61.0%}. */
final class ParallelSystems {
  private ParallelSystems() {}

  /** The system in the number's place, or null when no such list stands next to the numbers. */
  static NameMention inPlace(Candidate candidate, SentenceContext context) {
    if (!candidate.isListed()) {
      return null;
    }
    List<NameMention> list = before(candidate, context);
    if (!candidate.isParallelTo(list)) {
      list = behind(candidate, context);
    }
    return candidate.isParallelTo(list) ? list.get(candidate.placeInGroup()) : null;
  }

  /**
   * The list nearest before the numbers, with neither another system nor another number between; none when it is what others are held
   * against.
   */
  private static List<NameMention> before(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    List<NameMention> list = new ArrayList<>();
    int at = candidate.left();
    while (at >= 0) {
      NameMention name = context.nameAt(at);
      boolean item = name != null && context.meanings().canBeSystem(name);
      if (item) {
        list.add(0, name);
      } else if (list.isEmpty() ? isBarrier(sentence, at) : !isSeparator(sentence, at)) {
        break;
      }
      at = name == null ? at - 1 : name.first() - 1;
    }
    return isHeldAgainst(sentence.lower(at)) ? List.of() : list;
  }

  private static boolean isHeldAgainst(String wordBefore) {
    return Verbs.isCompareVerb(wordBefore) || FunctionWords.isPreposition(wordBefore) || FunctionWords.isIntensifier(wordBefore);
  }

  private static boolean isBarrier(SentenceView sentence, int token) {
    return sentence.amountAt(token) >= 0 || sentence.is(token, TokenKind.SEMICOLON);
  }

  /** The systems right behind {@code for} or {@code by} behind the numbers. */
  private static List<NameMention> behind(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    List<NameMention> list = new ArrayList<>();
    int at = candidate.right() + 1;
    while (Lexicon.isOneOf(sentence.lower(candidate.right()), "for", "by", "with", "using") && at < sentence.size()) {
      NameMention name = context.nameAt(at);
      boolean item = name != null && context.meanings().isSystem(name) && context.meanings().canBeSystem(name);
      if (item) {
        list.add(name);
      } else if (!isSeparator(sentence, at)) {
        break;
      }
      at = name == null ? at + 1 : name.last() + 1;
    }
    return list;
  }

  private static boolean isSeparator(SentenceView sentence, int token) {
    return sentence.is(token, TokenKind.AND) || sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.ARTICLE);
  }
}
