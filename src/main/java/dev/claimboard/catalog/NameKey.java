package dev.claimboard.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which all spellings of one name coincide. Case, hyphens, blanks, underscores, LaTeX, accents, Greek letters,
 * year forms ({@code AIME'24}, {@code AIME 2024}) and generic words at either end ({@code the … benchmark}) do not count;
 * digits, versions, a plus sign and every other word do. There is no similarity: two names coincide or they do not.
 */
public final class NameKey {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:(?<=\\p{Nd})\\.\\p{Nd}[\\p{L}\\p{Nd}]*)*");
  private static final Pattern BARE_FRACTION = Pattern.compile("(?<![\\p{L}\\p{Nd}])\\.(?=\\p{Nd})");
  private static final String APOSTROPHES = "'’‘`";
  private static final Pattern YEAR_MARK = Pattern.compile("[" + APOSTROPHES + "](?=\\d)");
  private static final Pattern APOSTROPHE = Pattern.compile("[" + APOSTROPHES + "]");
  private static final Pattern YEAR = Pattern.compile("(|.*\\p{L})(?:20([0-3]\\d)|19(9\\d))");

  private static final Set<String> GENERIC_AT_START = Set.of("the", "benchmark", "dataset", "corpus");
  private static final Set<String> GENERIC_AT_END = Set.of(
      "benchmark", "benchmarks", "dataset", "datasets", "leaderboard", "corpus", "corpora", "suite", "task", "tasks");
  private static final Set<String> GENERIC_PAIRS = Set.of(
      "data set", "data sets", "test set", "test sets", "test split", "validation set", "validation split");

  private NameKey() {}

  /**
   * The key of a name.
   *
   * @param name a surface name as printed, LaTeX allowed; not null
   * @return lower-case letters, digits, points inside numbers, and hyphens between numbers; empty when the name has neither
   *     a letter nor a digit. The key of a key is itself.
   */
  public static String of(String name) {
    Objects.requireNonNull(name, "name");
    return join(withoutGenericWords(words(Typography.plain(name))));
  }

  private static List<String> words(String plain) {
    String text = plain;
    if (text.chars().anyMatch(letter -> APOSTROPHES.indexOf(letter) >= 0)) {
      text = APOSTROPHE.matcher(YEAR_MARK.matcher(text).replaceAll(" ")).replaceAll("");
    }
    if (text.indexOf('.') >= 0) {
      text = BARE_FRACTION.matcher(text).replaceAll("0.");
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static List<String> withoutGenericWords(List<String> words) {
    List<String> rest = words;
    while (true) {
      List<String> fewer = rest.subList(leading(rest), rest.size() - trailing(rest));
      if (fewer.size() == rest.size()) {
        return rest;
      }
      rest = fewer;
    }
  }

  private static int trailing(List<String> words) {
    int size = words.size();
    if (size > 2 && GENERIC_PAIRS.contains(words.get(size - 2) + " " + words.get(size - 1)) && named(words.subList(0, size - 2))) {
      return 2;
    }
    return size > 1 && genericAtEnd(words) && named(words.subList(0, size - 1)) ? 1 : 0;
  }

  private static boolean genericAtEnd(List<String> words) {
    String last = words.get(words.size() - 1);
    return GENERIC_AT_END.contains(last) || last.equals("challenge") && endsInDigit(words.get(words.size() - 2));
  }

  private static int leading(List<String> words) {
    boolean generic = trailing(words) == 0 && words.size() > 1 && GENERIC_AT_START.contains(words.get(0));
    return generic && named(words.subList(1, words.size())) ? 1 : 0;
  }

  private static boolean named(List<String> words) {
    return words.stream().anyMatch(word -> !word.equals("the") && word.codePoints().anyMatch(Character::isLetter));
  }

  private static String join(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      String part = withShortYear(word, key.length() == 0);
      if (endsInDigit(key) && Character.isDigit(part.charAt(0))) {
        key.append('-');
      }
      key.append(part);
    }
    return key.toString();
  }

  private static boolean endsInDigit(CharSequence text) {
    return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static String withShortYear(String word, boolean first) {
    if (!endsInDigit(word)) {
      return word;
    }
    Matcher year = YEAR.matcher(word);
    if (!year.matches() || first && year.group(1).isEmpty()) {
      return word;
    }
    return year.group(1) + (year.group(2) == null ? year.group(3) : year.group(2));
  }
}
