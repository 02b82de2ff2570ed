package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where a sentence names the paper's own system or benchmark: {@code we propose X}, {@code Long Name (LN)}, {@code our X}. */
final class SentenceIntroductions {
  private static final int OBJECT_REACH = 26;
  private static final int SUBJECT_REACH = 7;
  private static final int NOUN_REACH = 12;
  private static final Set<String> PHRASE_ENDS =
      Set.of("that", "for", "to", "which", "with", "of", "from", "using", "by", "where", "and", "on");

  private SentenceIntroductions() {}

  /**
   * What a sentence introduces: objects of verbs in order, then other names in order.
   *
   * @param terms keys of the names that only describe, see {@link FieldTerms}
   */
  static List<Introduction> of(SentenceView sentence, List<NameMention> names, Set<String> terms) {
    List<Introduction> found = new ArrayList<>();
    List<NameMention> candidates = names.stream().filter(name -> !terms.contains(name.key())).toList();
    for (int i = 0; i < sentence.size(); i++) {
      Introduction object = isIntroducing(sentence, i) ? object(sentence, i, candidates) : null;
      if (object != null) {
        found.add(object);
      }
    }
    for (NameMention name : names) {
      Introduction described = described(sentence, name);
      if (described != null) {
        found.add(described);
      }
    }
    return found;
  }

  /** Whether the token is a verb that introduces: one of naming, a passive, or one whose subject is the paper or its authors. */
  private static boolean isIntroducing(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean adjective = word.endsWith("ed") && sentence.is(token - 1, TokenKind.ARTICLE);
    if (!IntroductionWords.isVerb(word) || adjective) {
      return false;
    }
    if (word.equals("is") || word.equals("are")) {
      return Lexicon.isOneOf(sentence.lower(token + 1), "proposed", "introduced", "presented", "developed");
    }
    int limit = sentence.is(token - 1, TokenKind.AND) ? -1 : Math.max(-1, token - SUBJECT_REACH);
    return IntroductionWords.isNamingVerb(word) || sentence.find(token - 1, limit, IntroductionWords::isSubject) >= 0;
  }

  /** The name that is most plainly the verb's object, or null. */
  private static Introduction object(SentenceView sentence, int verb, List<NameMention> names) {
    NameMention best = null;
    int strength = 0;
    for (NameMention name : names) {
      boolean free = name.catalogId() == null || isBenchmark(sentence, verb, name);
      int found = free && !isFieldTerm(sentence, verb, name) ? strength(sentence, verb, name) : 0;
      if (found > strength) {
        best = name;
        strength = found;
      }
    }
    return best == null ? null : new Introduction(spellings(sentence, best, names), isBenchmark(sentence, verb, best), strength);
  }

  /**
   * Whether the name is an abbreviation of many papers; not where it stands for words with capitals ({@code Dune
   * Walking Search (DWS)}), is given as a name ({@code termed as DWS}), or is explained right behind the verb ({@code we propose DWS, a}).
   */
  private static boolean isFieldTerm(SentenceView sentence, int verb, NameMention name) {
    if (!IntroductionWords.isFieldTerm(name.text()) || IntroductionStrength.isNamed(sentence, name.first() - 1)) {
      return false;
    }
    boolean comma = sentence.is(name.last() + 1, TokenKind.COMMA) && sentence.is(name.last() + 2, TokenKind.ARTICLE);
    if (name.first() == verb + 1 && (comma || sentence.is(name.last() + 1, TokenKind.OPEN))) {
      return false;
    }
    boolean bracketed = sentence.is(name.first() - 1, TokenKind.OPEN);
    TokenRange spelledOut = bracketed ? Abbreviations.abbreviates(sentence, name) : null;
    return spelledOut == null || !Character.isUpperCase(sentence.token(spelledOut.first()).text().charAt(0));
  }

  /** {@code X, a new framework} and {@code our X}, wherever they stand; null when the name is neither. */
  private static Introduction described(SentenceView sentence, NameMention name) {
    boolean known = name.catalogId() != null || name.isModel() || IntroductionWords.isFieldTerm(name.text());
    if (known || !NameShape.isStrong(name.text().split(" ")[0])) {
      return null;
    }
    int strength = DescribedName.strength(sentence, name);
    return strength == 0 ? null : new Introduction(List.of(name), isBenchmark(sentence, name.first() - 1, name), strength);
  }

  private static int strength(SentenceView sentence, int verb, NameMention name) {
    boolean inReach = name.first() > verb && name.first() - verb <= OBJECT_REACH;
    if (inReach) {
      return IntroductionStrength.ofObject(sentence, verb, name);
    }
    return FunctionWords.isAuxiliary(sentence.lower(verb)) ? IntroductionStrength.ofSubject(sentence, verb, name) : 0;
  }

  /** The spellings of a name, best first: an abbreviation in brackets behind it, itself, the long form before its brackets. */
  private static List<NameMention> spellings(SentenceView sentence, NameMention name, List<NameMention> names) {
    List<NameMention> spellings = new ArrayList<>();
    NameMention inBrackets = bracketedBehind(sentence, name, names);
    if (inBrackets != null && inBrackets.text().length() < name.text().length()) {
      spellings.add(inBrackets);
    }
    spellings.add(name);
    boolean bracketed = sentence.is(name.first() - 1, TokenKind.OPEN);
    TokenRange spelledOut = bracketed ? Abbreviations.abbreviates(sentence, name) : null;
    if (spelledOut != null) {
      spellings.add(NameMention.ofWords(sentence, spelledOut));
    }
    return spellings;
  }

  private static NameMention bracketedBehind(SentenceView sentence, NameMention name, List<NameMention> names) {
    if (!sentence.is(name.last() + 1, TokenKind.OPEN)) {
      return null;
    }
    return names.stream().filter(other -> other.first() == name.last() + 2).findFirst().orElse(null);
  }

  /** {@code and} between two adjectives goes on: {@code X, a comprehensive and challenging benchmark}. */
  private static boolean endsPhrase(SentenceView sentence, int token) {
    boolean joinsAdjectives = sentence.is(token, TokenKind.AND) && !NameWords.isOwnNoun(sentence.lower(token - 1))
        && !sentence.is(token + 1, TokenKind.ARTICLE);
    return PHRASE_ENDS.contains(sentence.lower(token)) && !joinsAdjectives;
  }

  /** Whether the words before the name, from the verb on, or the phrase behind it call it a benchmark. */
  private static boolean isBenchmark(SentenceView sentence, int verb, NameMention name) {
    if (IntroductionWords.isNamingVerb(sentence.lower(verb)) && isNamedBenchmark(sentence, verb)) {
      return true;
    }
    int from = Math.max(verb + 1, name.first() - NOUN_REACH);
    boolean oblique = sentence.find(verb + 1, name.first(), IntroductionWords::isOblique) >= 0;
    if (!oblique && sentence.find(from, name.first(), IntroductionWords::isBenchmarkNoun) >= 0) {
      return true;
    }
    int end = name.last() + 1;
    while (end < sentence.size() && end - name.last() < NOUN_REACH && !endsPhrase(sentence, end)) {
      end++;
    }
    int noun = sentence.find(name.last() + 1, end, IntroductionWords::isBenchmarkNoun);
    int system = sentence.find(name.last() + 1, end, NameWords::isOwnNoun);
    boolean described = sentence.is(name.last() + 1, TokenKind.COMMA) && system >= 0;
    if (described && (noun < 0 || system < noun)) {
      return NameShape.endsInBench(name.text());
    }
    return noun >= 0 || NameShape.isBenchmarkName(name.text());
  }

  /** {@code a dataset of labelled maps, called}: whether the first noun of what is named tells a benchmark. */
  private static boolean isNamedBenchmark(SentenceView sentence, int verb) {
    boolean benchmark = false;
    for (int i = verb - 1; i >= 0 && verb - i <= NOUN_REACH && !Verbs.isClearVerb(sentence.lower(i)); i--) {
      boolean noun = IntroductionWords.isBenchmarkNoun(sentence.lower(i));
      benchmark = noun || benchmark && !NameWords.isOwnNoun(sentence.lower(i));
    }
    return benchmark;
  }
}
