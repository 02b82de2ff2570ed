package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Abbreviations that tell what data sets are about, and name none: {@code three public QTK datasets}. */
final class DatasetKinds {
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z-]+|[A-Za-z]+-?QA");

  private DatasetKinds() {}

  /** The keys of those names: alone before the plural of a noun for data sets; none that the catalog knows. */
  static Set<String> of(List<ReadSentence> sentences) {
    Set<String> kinds = new HashSet<>();
    for (ReadSentence read : sentences) {
      for (NameMention name : read.names()) {
        if (name.catalogId() == null && isBeforeSeveral(read.sentence(), name) && ABBREVIATION.matcher(name.text()).matches()) {
          kinds.add(name.key());
        }
      }
    }
    return kinds;
  }

  private static boolean isBeforeSeveral(SentenceView sentence, NameMention name) {
    int before = name.first() - 1;
    boolean listed = sentence.is(before, TokenKind.AND) || sentence.is(before, TokenKind.COMMA) || sentence.is(before, TokenKind.SLASH);
    return !listed && Lexicon.isOneOf(sentence.lower(name.last() + 1), "datasets", "benchmarks", "corpora");
  }
}
