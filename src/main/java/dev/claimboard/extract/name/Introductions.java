package dev.claimboard.extract.name;

import dev.claimboard.catalog.NameKey;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where a paper names its own system or benchmark: {@code we propose X}, {@code Long Name (LN)}, {@code X: a title}. */
final class Introductions {
  private static final int TITLE = 14;
  private static final int STATED = 5;
  private static final int ABBREVIATED = 4;
  private static final int APPOSED = 3;
  private static final int OURS = 2;
  private static final int REACH = 26;
  private static final int NOUN_REACH = 9;
  private static final int LONGEST_TITLE_NAME = 5;
  private static final Set<String> VERBS = Set.of("propose", "proposes", "introduce", "introduces", "introducing", "present", "presents",
      "develop", "develops", "developed", "design", "designed", "release", "build", "construct", "create", "call", "called", "named", "termed", "dubbed",
      "term", "name", "dub", "describe", "describes", "devise", "offer", "offers", "introduced", "launch", "unveil", "contribute", "establish",
      "formulate", "instantiate", "proposing", "presenting", "is", "are", "explore", "constructed", "built", "curate", "proposed", "presented", "study", "provide",
      "provides", "denoted", "i.e.");
  private static final Set<String> NAMING = Set.of("called", "named", "termed", "dubbed", "call", "term", "name", "dub", "introducing", "presenting", "proposing",
      "denoted");
  private static final Set<String> OBLIQUE = Set.of("on", "in", "for", "of", "from", "by", "with", "using", "over", "between", "across", "to", "like", "than", "via",
      "into", "within", "upon", "beyond", "against", "through", "toward", "towards");
  private static final Set<String> BENCHMARK_NOUNS = Set.of("benchmark", "benchmarks", "dataset", "datasets", "corpus", "testbed", "suite", "leaderboard", "testset",
      "collection", "arena", "corpora", "database");
  private static final Set<String> SUBJECTS = Set.of("we", "paper", "work", "study", "article", "report", "approach", "method", "authors", "i",
      "letter", "here", "thesis");
  private static final Set<String> CLAUSES = Set.of("that", "which", "whose", "where", "while", "and", "by", "to");

  private Introductions() {}

  /**
   * The name before the colon of a title, or null.
   *
   * @param abstractText the cleaned abstract, in which a name without a telling shape must occur
   */
  static Introduction inTitle(SentenceView title, String abstractText) {
    int colon = 0;
    while (colon < title.size() && !title.is(colon, TokenKind.COLON)) {
      colon++;
    }
    if (colon == title.size() || colon == 0 || colon > LONGEST_TITLE_NAME) {
      return null;
    }
    int last = colon - 1;
    while (last > 0 && isGenericNoun(title.lower(last))) {
      last--;
    }
    NameMention name = mention(title, new TokenRange(0, last));
    boolean shaped = colon <= 3 && hasStrongWord(title, colon) || last == 0 && isUnusualWord(title, abstractText);
    if (!shaped && !abstractText.contains(name.text())) {
      return null;
    }
    int end = colon + 1;
    while (end < title.size() && !OBLIQUE.contains(title.lower(end)) && !title.is(end, TokenKind.AND)) {
      end++;
    }
    boolean benchmark = hasBenchmarkNoun(title, 0, end) || title.lower(colon + 1).equals("benchmarking");
    return new Introduction(List.of(name), benchmark, TITLE);
  }

  private static boolean isGenericNoun(String word) {
    return Lexicon.isOwnNoun(word) || word.endsWith("s") && Lexicon.isOwnNoun(word.substring(0, word.length() - 1));
  }

  /** A single word that the abstract does not use as an ordinary one. */
  private static boolean isUnusualWord(SentenceView title, String abstractText) {
    String word = title.token(0).text();
    return word.length() > 4 && Character.isUpperCase(word.charAt(0)) && !word.endsWith("ing") && !abstractText.contains(title.lower(0));
  }

  private static boolean hasStrongWord(SentenceView sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (NameShape.isStrong(sentence.token(i).text())) {
        return true;
      }
    }
    return false;
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
        addObject(sentence, i, names, found);
      }
    }
    for (NameMention name : names) {
      addOther(sentence, name, found);
    }
    return found;
  }

  private static boolean isIntroducing(SentenceView sentence, int verb) {
    String word = sentence.lower(verb);
    if (word.equals("is") || word.equals("are")) {
      return Lexicon.isOneOf(sentence.lower(verb + 1), "proposed", "introduced", "presented", "developed");
    }
    if (NAMING.contains(word)) {
      return true;
    }
    for (int i = verb - 1; i >= 0 && verb - i < 7; i--) {
      if (SUBJECTS.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The name that is most plainly the verb's object: itself, in brackets behind its long form, or between commas. */
  private static void addObject(SentenceView sentence, int verb, List<NameMention> names, List<Introduction> found) {
    NameMention best = null;
    int strength = 0;
    for (NameMention name : names) {
      int way = name.first() <= verb || name.first() - verb > REACH || name.catalogId() != null ? 0 : strength(sentence, verb, name);
      if (way > strength) {
        best = name;
        strength = way;
      }
    }
    if (best != null) {
      found.add(new Introduction(spellings(sentence, best, names), isBenchmark(sentence, verb, best), strength));
    }
  }

  private static int strength(SentenceView sentence, int verb, NameMention name) {
    boolean clause = sentence.find(verb + 1, name.first(), CLAUSES) >= 0;
    if (NameShape.isModelName(name.text())) {
      boolean direct = name.first() == verb + 1 || name.first() == verb + 2 && sentence.is(verb + 1, TokenKind.ARTICLE);
      return direct && !sentence.lower(verb).equals("study") ? ABBREVIATED : 0;
    }
    if (sentence.is(name.first() - 1, TokenKind.OPEN) && sentence.is(name.last() + 1, TokenKind.CLOSE)) {
      return ofBracketed(sentence, verb, name, clause);
    }
    boolean apposed = sentence.is(name.first() - 1, TokenKind.COMMA);
    boolean named = NAMING.contains(sentence.lower(name.first() - 1));
    boolean shaped = name.text().chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    if (clause && !named || !apposed && isOblique(sentence, verb, name)) {
      return 0;
    }
    return shaped || named ? STATED : apposed || name.range().size() > 1 ? APPOSED : 0;
  }

  /** {@code Long Name (LN)}: an abbreviation of the words before it, or a name of its own. */
  private static int ofBracketed(SentenceView sentence, int verb, NameMention name, boolean clause) {
    TokenRange spelledOut = Abbreviations.abbreviates(sentence, name);
    boolean initials = spelledOut != null;
    boolean oblique = sentence.find(initials ? spelledOut.first() - 1 : name.first() - 3, verb, OBLIQUE) >= 0;
    if (!NameShape.isStrong(name.text()) || name.text().endsWith("s") && !initials) {
      return 0;
    }
    boolean modifier = sentence.isWord(name.last() + 2) && !Lexicon.isFunctionWord(sentence.lower(name.last() + 2)) && !Lexicon.isOwnNoun(sentence.lower(name.last() + 2))
        && !Lexicon.isClearVerb(sentence.lower(name.last() + 2)) && !BENCHMARK_NOUNS.contains(sentence.lower(name.last() + 2));
    if (modifier || clause && oblique) {
      return 0;
    }
    return initials ? clause || oblique ? ABBREVIATED : STATED + 1 : clause || oblique ? OURS : ABBREVIATED;
  }

  private static boolean isOblique(SentenceView sentence, int verb, NameMention name) {
    return sentence.find(name.first() - 1, verb, OBLIQUE) >= 0;
  }

  /** {@code X, a new framework} and {@code our X}, wherever they stand. */
  private static void addOther(SentenceView sentence, NameMention name, List<Introduction> found) {
    if (name.catalogId() != null || NameShape.isModelName(name.text()) || !NameShape.isStrong(name.text().split(" ")[0])) {
      return;
    }
    boolean apposed = sentence.is(name.last() + 1, TokenKind.COMMA) && sentence.is(name.last() + 2, TokenKind.ARTICLE)
        && Lexicon.isOneOf(sentence.lower(name.last() + 3), "novel", "new", "simple", "lightweight", "unified", "first", "general", "training-free", "plug-and-play");
    boolean ours = sentence.lower(name.first() - 1).equals("our") || sentence.lower(name.first() - 2).equals("our") && sentence.isWord(name.first() - 1);
    if (apposed || ours) {
      found.add(new Introduction(List.of(name), isBenchmark(sentence, name.first() - 1, name), apposed ? APPOSED : OURS));
    }
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
    TokenRange spelledOut = bracketed ? Abbreviations.abbreviates(sentence, name) : null;
    if (spelledOut != null) {
      spellings.add(mention(sentence, spelledOut));
    }
    return spellings;
  }

  private static boolean isBenchmark(SentenceView sentence, int verb, NameMention name) {
    if (hasBenchmarkNoun(sentence, Math.max(verb + 1, name.first() - NOUN_REACH), name.first()) && sentence.find(verb + 1, name.first(), OBLIQUE) < 0) {
      return true;
    }
    int end = name.last() + 1;
    while (end < sentence.size() && end - name.last() < NOUN_REACH && !Lexicon.isOneOf(sentence.lower(end), "that", "for", "to", "which", "with", "of", "from", "using", "by", "where", "and", "on")) {
      end++;
    }
    return hasBenchmarkNoun(sentence, name.last() + 1, end) || NameShape.isBenchmarkName(name.text());
  }

  private static boolean hasBenchmarkNoun(SentenceView sentence, int from, int to) {
    return from < to && sentence.find(from, to, BENCHMARK_NOUNS) >= 0;
  }
}
