package dev.claimboard.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When two names mean the same: their words are equal, or those of one are a run of the other's that makes up at least half of them.
 * Case, LaTeX, punctuation, a plural s and words such as {@code our} or {@code dataset} do not count.
 */
public final class NameMatch {
  private static final Set<String> EMPTY_WORDS = Set.of("the", "our", "a", "an", "benchmark", "benchmarks", "dataset", "datasets", "data",
      "set", "corpus", "score", "scores", "rate", "model", "models", "method", "framework", "of", "in", "test", "proposed");
  private static final Pattern FONT_COMMAND =
      Pattern.compile("\\\\(?:text[\\p{L}\\p{N}_]*|math[\\p{L}\\p{N}_]*|bf|it|rm|emph)(?![\\p{L}\\p{N}_])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|@");
  private static final int LONGEST_WITHOUT_PLURAL = 3;

  private NameMatch() {}

  /** The words of a name that count; all of its words when none counts, so that only a name without any has none. */
  public static List<String> words(String name) {
    String folded = CaseFolding.fold(FONT_COMMAND.matcher(name).replaceAll(" ").replace('\\', ' '));
    List<String> all = WORD.matcher(spellGreek(folded).replace('²', '2')).results().map(word -> word.group()).toList();
    List<String> counting = all.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
    return (counting.isEmpty() ? all : counting).stream().map(NameMatch::singular).toList();
  }

  /** Whether a name is one of the accepted ones. */
  public static boolean matches(String name, List<String> accepted) {
    List<String> words = words(name);
    return accepted.stream().map(NameMatch::words).anyMatch(other -> same(words, other));
  }

  private static boolean same(List<String> one, List<String> other) {
    if (String.join("", one).equals(String.join("", other))) {
      return true;
    }
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    return !shorter.isEmpty() && 2 * shorter.size() >= longer.size() && Collections.indexOfSubList(longer, shorter) >= 0;
  }

  private static String spellGreek(String text) {
    return text.codePoints().mapToObj(letter -> letter >= 'α' && letter <= 'ω' ? greekName(letter) : Character.toString(letter))
        .collect(Collectors.joining());
  }

  private static String greekName(int letter) {
    String name = Character.getName(letter);
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String singular(String word) {
    boolean plural = word.codePointCount(0, word.length()) > LONGEST_WITHOUT_PLURAL && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
