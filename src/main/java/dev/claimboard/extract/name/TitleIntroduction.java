package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Locale;

/** Finds the name that opens a paper's title: {@code Lanternfish: Routing Tokens in the Dark}. */
final class TitleIntroduction {
  private static final int STRENGTH = 14;
  private static final int UNCONFIRMED = 3;
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_SHAPED_NAME = 3;

  private TitleIntroduction() {}

  /**
   * The name before the colon of a title, or null.
   *
   * @param abstractText the cleaned abstract, in which a name without a telling shape must occur
   */
  static Introduction of(SentenceView title, String abstractText) {
    int colon = colon(title);
    if (colon == title.size() || colon == 0 || colon > LONGEST_NAME) {
      return null;
    }
    int last = colon - 1;
    while (last > 0 && isGenericNoun(title.lower(last))) {
      last--;
    }
    NameMention name = NameMention.ofWords(title, new TokenRange(0, last));
    boolean shaped = colon <= LONGEST_SHAPED_NAME && hasStrongWord(title, colon) || last == 0 && isUnusualWord(title, abstractText);
    if (!shaped && !abstractText.contains(name.text())) {
      return null;
    }
    return new Introduction(List.of(name), isBenchmark(title, colon), isConfirmed(title, name, abstractText) ? STRENGTH : UNCONFIRMED);
  }

  /** Whether the abstract has the name, or a telling word of it where it does not begin with a gerund. */
  private static boolean isConfirmed(SentenceView title, NameMention name, String abstractText) {
    String text = abstractText.toLowerCase(Locale.ROOT);
    if (name.last() == 0 || text.contains(name.text().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (int i = 0; i <= name.last() && !title.lower(0).endsWith("ing"); i++) {
      if (NameShape.isStrong(title.token(i).text()) && text.contains(title.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first colon, or the title's size. */
  private static int colon(SentenceView title) {
    int colon = 0;
    while (colon < title.size() && !title.is(colon, TokenKind.COLON)) {
      colon++;
    }
    return colon;
  }

  private static boolean isGenericNoun(String word) {
    return NameWords.isOwnNoun(word) || word.endsWith("s") && NameWords.isOwnNoun(word.substring(0, word.length() - 1));
  }

  private static boolean hasStrongWord(SentenceView title, int end) {
    for (int i = 0; i < end; i++) {
      if (NameShape.isStrong(title.token(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** A single word that the abstract does not use as an ordinary one. */
  private static boolean isUnusualWord(SentenceView title, String abstractText) {
    String word = title.token(0).text();
    boolean nameLike = word.length() > 4 && Character.isUpperCase(word.charAt(0)) && !word.endsWith("ing");
    return nameLike && !abstractText.contains(title.lower(0));
  }

  private static boolean endsPhrase(SentenceView title, int token) {
    return title.is(token, TokenKind.AND) && isGenericNoun(title.lower(token - 1));
  }

  /** Whether the title calls it a benchmark, in the name or in the noun phrase behind the colon; not {@code X: Cleaning Large Datasets}. */
  private static boolean isBenchmark(SentenceView title, int colon) {
    int end = colon + 1;
    while (end < title.size() && !IntroductionWords.isOblique(title.lower(end)) && !endsPhrase(title, end)) {
      end++;
    }
    boolean making = title.lower(colon + 1).endsWith("ing");
    boolean noun = title.find(0, making ? colon : end, IntroductionWords::isBenchmarkNoun) >= 0;
    boolean system = !making && title.find(colon + 1, end, TitleIntroduction::isGenericNoun) >= 0;
    if (system && !noun) {
      return NameShape.endsInBench(title.textOf(new TokenRange(0, colon - 1)));
    }
    return noun || title.lower(colon + 1).equals("benchmarking") || NameShape.isBenchmarkName(title.textOf(new TokenRange(0, colon - 1)));
  }
}
