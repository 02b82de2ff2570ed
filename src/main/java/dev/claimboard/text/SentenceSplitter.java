package dev.claimboard.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds sentences in cleaned text. A full stop ends one when blank and an opening of a sentence follow, and the word before it is not
 * an abbreviation. Thread-safe.
 */
public final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "etc", "et al", "al", "vs", "cf", "fig", "figs", "eq", "eqs", "sec", "no", "nos", "dr", "prof", "mr", "ms", "st",
          "approx", "resp", "w.r.t", "a.k.a", "ref", "refs", "vol", "pp", "tab", "ca", "incl", "max", "min", "avg", "acc");

  private static final Set<String> GLUED_OPENERS = Set.of("To", "We", "The", "In", "This", "Our", "Extensive", "However", "Experiments",
      "Specifically", "Code", "These", "Experimental", "By", "Furthermore", "Existing", "While", "Finally", "Through", "Based", "Recent",
      "Moreover", "Motivated", "Comprehensive", "Compared", "Unlike", "It", "Despite", "As", "Then", "Additionally", "With", "When",
      "Therefore", "On", "For", "First", "Beyond", "Results", "Inspired", "Instead", "Meanwhile", "Evaluated");
  private static final int SHORTEST_WORD = 3;
  private static final String OPENERS = "([\"\u201c\u2018'\u25a1+~";

  private SentenceSplitter() {}

  /** The sentences in order, without blanks at either end; together they hold every unit of the text that is not blank. */
  public static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = skipBlank(text, 0);
    for (int i = start; i < text.length(); i++) {
      if (canEndSentence(text.charAt(i)) && endsSentence(text, start, i)) {
        sentences.add(new Span(start, i + 1));
        start = skipBlank(text, i + 1);
        i = start - 1;
      }
    }
    int end = text.stripTrailing().length();
    if (start < end) {
      sentences.add(new Span(start, end));
    }
    return sentences;
  }

  private static boolean canEndSentence(char c) {
    return isTerminator(c) || isCloser(c);
  }

  private static boolean endsSentence(String text, int start, int i) {
    if (isGlued(text, i)) {
      return true;
    }
    char c = text.charAt(i);
    int mark = isCloser(c) ? i - 1 : i;
    boolean terminated = mark >= start && isTerminator(text.charAt(mark));
    if (!terminated || !isFollowedBySentence(text, i)) {
      return false;
    }
    boolean fullStop = c == '.' || mark < i;
    return !fullStop || !isAbbreviation(text, start, mark);
  }

  private static boolean isFollowedBySentence(String text, int i) {
    return i + 1 < text.length() && text.charAt(i + 1) == ' ' && opensSentence(text, i + 2);
  }

  /** {@code resolution.Our method}: a blank is missing between two sentences. */
  private static boolean isGlued(String text, int dot) {
    if (text.charAt(dot) != '.' || dot < SHORTEST_WORD || !endsWithPlainWord(text, dot)) {
      return false;
    }
    int end = dot + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean wordEnds = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == ',');
    return wordEnds && GLUED_OPENERS.contains(text.substring(dot + 1, end));
  }

  private static boolean endsWithPlainWord(String text, int end) {
    for (int i = end - SHORTEST_WORD; i < end; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCloser(char c) {
    return c == '"' || c == '\u201d' || c == '\'' || c == '\u2019' || c == ')';
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static boolean opensSentence(String text, int i) {
    if (i >= text.length()) {
      return true;
    }
    char c = text.charAt(i);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || Character.isTitleCase(c)
        || OPENERS.indexOf(c) >= 0
        || startsWithName(text, i);
  }

  /** Names such as {@code τ-bench} or {@code mBERT} may open a sentence in lower case. */
  private static boolean startsWithName(String text, int i) {
    int end = text.indexOf(' ', i);
    String word = text.substring(i, end < 0 ? text.length() : end);
    return word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static boolean isAbbreviation(String text, int start, int dot) {
    int from = dot;
    while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
    boolean free = from > start && !Character.isLetterOrDigit(text.charAt(from - 1));
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from)) && free;
    return initial || ABBREVIATIONS.contains(word);
  }

  private static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
