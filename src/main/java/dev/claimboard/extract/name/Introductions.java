package dev.claimboard.extract.name;

import dev.claimboard.catalog.NameKey;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where a paper names its own system or benchmark: {@code we propose X}, {@code Long Name (LN)}, {@code X: a title}. */
final class Introductions {
  private static final int REACH = 18;
  private static final int NOUN_REACH = 9;
  private static final int LONGEST_TITLE_NAME = 5;
  private static final Set<String> VERBS = Set.of("propose", "proposes", "proposed", "introduce", "introduces", "introducing", "present", "presents",
      "develop", "develops", "developed", "design", "designed", "release", "build", "construct", "create", "call", "called", "named", "termed", "dubbed",
      "term", "name", "dub", "describe", "describes", "devise", "offer", "introduced", "presented", "propos", "launch", "unveil", "contribute", "establish",
      "formulate", "instantiate", "proposing", "presenting", "is");
  private static final Set<String> OBLIQUE = Set.of("on", "in", "for", "of", "from", "by", "with", "using", "over", "between", "across", "to", "like", "than", "via",
      "and", "into", "within", "as", "upon", "beyond", "against");
  private static final Set<String> BENCHMARK_NOUNS = Set.of("benchmark", "benchmarks", "dataset", "datasets", "corpus", "testbed", "suite", "leaderboard", "testset",
      "collection", "challenge", "arena");
  private static final Set<String> SUBJECTS = Set.of("we", "paper", "work", "study", "article", "report", "approach", "method", "authors", "framework", "model", "i",
      "system", "which", "letter", "here");

  private Introductions() {}

  /** The name before the colon of a title, or null. */
  static Introduction inTitle(SentenceView title, List<NameMention> names) {
    int colon = 0;
    while (colon < title.size() && !title.is(colon, TokenKind.COLON)) {
      colon++;
    }
    if (colon == title.size() || colon == 0 || colon > LONGEST_TITLE_NAME) {
      return null;
    }
    NameMention named = names.stream().filter(name -> name.last() < 6 && name.first() == 0).findFirst().orElse(null);
    TokenRange whole = new TokenRange(0, colon - 1);
    boolean shaped = named != null && named.last() < colon || colon <= 4 && Character.isUpperCase(title.token(0).text().charAt(0));
    if (!shaped) {
      return null;
    }
    boolean benchmark = hasBenchmarkNoun(title, 0, title.size()) || title.lower(colon + 1).equals("benchmarking");
    return new Introduction(List.of(mention(title, whole)), benchmark);
  }

  private static NameMention mention(SentenceView sentence, TokenRange range) {
    String text = sentence.textOf(range).replace(" ,", ",").replace(" !", "!");
    return new NameMention(range, text, NameKey.of(text), null);
  }

  /** What a sentence introduces, in order. */
  static List<Introduction> inSentence(SentenceView sentence, List<NameMention> names) {
    List<Introduction> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (VERBS.contains(sentence.lower(i)) && isIntroducing(sentence, i)) {
        Introduction introduction = after(sentence, i, names);
        if (introduction != null) {
          found.add(introduction);
        }
      }
    }
    return found;
  }

  private static boolean isIntroducing(SentenceView sentence, int verb) {
    String word = sentence.lower(verb);
    if (word.equals("is")) {
      return sentence.lower(verb + 1).matches("proposed|introduced|presented");
    }
    if (word.matches("called|named|termed|dubbed|call|term|name|dub|introducing|presenting|proposing")) {
      return true;
    }
    for (int i = verb - 1; i >= 0 && verb - i < 7; i--) {
      if (SUBJECTS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Introduction after(SentenceView sentence, int verb, List<NameMention> names) {
    for (NameMention name : names) {
      if (name.first() > verb && name.first() - verb <= REACH && isObject(sentence, verb, name) && name.catalogId() == null) {
        return new Introduction(spellings(sentence, name, names), isBenchmark(sentence, verb, name));
      }
    }
    return null;
  }

  private static boolean isObject(SentenceView sentence, int verb, NameMention name) {
    for (int i = name.first() - 1; i > verb; i--) {
      if (sentence.is(i, TokenKind.OPEN) || sentence.is(i, TokenKind.COMMA)) {
        return !hasClause(sentence, verb, i);
      }
      if (OBLIQUE.contains(sentence.lower(i)) || sentence.lower(i).matches("that|which|whose|where|built|based")) {
        return false;
      }
    }
    return !NameShape.isModelName(name.text());
  }

  private static boolean hasClause(SentenceView sentence, int from, int to) {
    return sentence.find(from + 1, to, Set.of("that", "which", "whose", "where", "including", "such", "based", "while")) >= 0;
  }

  private static List<NameMention> spellings(SentenceView sentence, NameMention name, List<NameMention> names) {
    List<NameMention> spellings = new ArrayList<>();
    boolean bracketed = sentence.is(name.first() - 1, TokenKind.OPEN);
    NameMention inBracket = names.stream()
        .filter(other -> other.first() == name.last() + 2 && sentence.is(name.last() + 1, TokenKind.OPEN)).findFirst().orElse(null);
    if (inBracket != null && inBracket.text().length() < name.text().length()) {
      spellings.add(inBracket);
    }
    spellings.add(name);
    TokenRange spelledOut = bracketed && name.first() >= 2 ? NounPhrases.endingAt(sentence, name.first() - 2) : null;
    if (spelledOut != null) {
      spellings.add(mention(sentence, spelledOut));
    }
    return spellings;
  }

  private static boolean isBenchmark(SentenceView sentence, int verb, NameMention name) {
    if (hasBenchmarkNoun(sentence, verb + 1, name.first())) {
      return true;
    }
    int end = name.last() + 1;
    while (end < sentence.size() && end - name.last() < NOUN_REACH && !sentence.lower(end).matches("that|for|to|which|with|of|from|using|by|where|and")) {
      end++;
    }
    return hasBenchmarkNoun(sentence, name.last() + 1, end) || NameShape.isBenchmarkName(name.text());
  }

  private static boolean hasBenchmarkNoun(SentenceView sentence, int from, int to) {
    return from < to && sentence.find(from, to, BENCHMARK_NOUNS) >= 0;
  }
}
