package dev.claimboard.extract.name;

import dev.claimboard.catalog.NameKey;
import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.NameContextWords;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Abbreviations and phrases that tell what data or systems are about, and name no benchmark: {@code three QTK datasets}, {@code quiet tide
 * knowledge (QTK)}, {@code Question Answering}.
 */
final class KindNames {
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z-]+|[A-Za-z]+-?QA");

  private KindNames() {}

  /** The keys of those names, none that the catalog knows: they stand for words in small letters, or alone before several data sets. */
  static Set<String> of(List<ReadSentence> sentences) {
    Set<String> kinds = new HashSet<>();
    for (ReadSentence read : sentences) {
      for (NameMention name : read.names()) {
        if (name.catalogId() == null && (isBeforeSeveral(read.sentence(), name) || standsForWords(read.sentence(), name))) {
          kinds.add(name.key());
          kinds.add(NameKey.of(name.text().replaceFirst("s$", "")));
        }
      }
    }
    return kinds;
  }

  private static boolean isBeforeSeveral(SentenceView sentence, NameMention name) {
    int before = name.first() - 1;
    boolean listed = sentence.is(before, TokenKind.AND) || sentence.is(before, TokenKind.COMMA) || sentence.is(before, TokenKind.SLASH);
    boolean several = Lexicon.isOneOf(sentence.lower(name.last() + 1), "datasets", "benchmarks", "corpora");
    return several && !listed && ABBREVIATION.matcher(name.text()).matches();
  }

  /**
   * {@code quiet tide knowledge (QTK)}, {@code Quiet Tide Tracking (QTT)}; neither {@code on Quiet Tide Knowledge (QTK)} nor {@code quiet
   * tide benchmark (QTB)} nor {@code the Quiet Tide Tracking (QTT) dataset}.
   */
  private static boolean standsForWords(SentenceView sentence, NameMention name) {
    boolean bracketed = name.fillsBracket(sentence);
    TokenRange spelledOut = bracketed ? Abbreviations.abbreviates(sentence, name) : null;
    if (spelledOut == null) {
      return false;
    }
    boolean field = isField(sentence, spelledOut, name) && !NameWords.isBenchmarkNoun(sentence.lower(name.last() + 2));
    for (int i = spelledOut.first(); i <= spelledOut.last(); i++) {
      boolean capital = i > 0 && Character.isUpperCase(sentence.token(i).text().charAt(0));
      if (capital && !field || IntroductionWords.isBenchmarkNoun(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the abbreviation is one of many papers, or its words end like a field's. */
  private static boolean isField(SentenceView sentence, TokenRange spelledOut, NameMention name) {
    return IntroductionWords.isFieldTerm(name.text()) || NameContextWords.isFieldNoun(sentence.lower(spelledOut.last()));
  }

  /** Whether the name is a phrase of common words with capitals that speaks of a field: {@code Question Answering}. */
  static boolean isFieldPhrase(String name) {
    int last = name.lastIndexOf(' ');
    return last > 0 && NameContextWords.isFieldNoun(name.substring(last + 1).toLowerCase(Locale.ROOT)) && !hasStrongWord(name);
  }

  private static boolean hasStrongWord(String name) {
    for (String word : name.split(" ")) {
      if (NameShape.isStrong(word)) {
        return true;
      }
    }
    return false;
  }
}
