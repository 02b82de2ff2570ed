package dev.claimboard.catalog;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes typesetting out of a name: LaTeX, accents, superscripts, Greek letters and signs that are read aloud. */
final class Typography {

  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
  private static final Pattern MARKUP = Pattern.compile("[{}$^\\\\]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<String, String> SYMBOLS = symbols();

  private Typography() {}

  /** The name in plain lower-case letters, digits and punctuation. Never null. */
  static String plain(String name) {
    return spellOut(fold(withoutLatex(name)));
  }

  private static String withoutLatex(String name) {
    if (!name.contains("\\") && !name.contains("$") && !name.contains("{") && !name.contains("^")) {
      return name;
    }
    String text = COMMAND.matcher(name).replaceAll(found -> Matcher.quoteReplacement(command(found.group(1))));
    text = ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(escaped(found.group(1))));
    return MARKUP.matcher(text).replaceAll("");
  }

  private static String command(String word) {
    String letter = word.startsWith("var") ? word.substring(3) : word;
    return switch (letter) {
      case "times" -> "×";
      case "infty" -> "∞";
      case "ast", "star" -> "*";
      default -> SYMBOLS.containsValue(letter) ? letter : "";
    };
  }

  private static String escaped(String sign) {
    return "%&_#$".contains(sign) ? sign : ",;:! ".contains(sign) ? " " : "";
  }

  private static String fold(String text) {
    if (text.chars().allMatch(letter -> letter < 128)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String spellOut(String text) {
    StringBuilder spelt = new StringBuilder(text.length() + 8);
    text.chars().forEach(letter -> {
      String word = letter < 128 && Character.isLetterOrDigit(letter) ? null : SYMBOLS.get(String.valueOf((char) letter));
      if (word == null) {
        spelt.append((char) letter);
      } else {
        spelt.append(word);
      }
    });
    return spelt.toString();
  }

  private static Map<String, String> symbols() {
    List<String> letters = List.of(
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
        "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");
    Map<String, String> words = new LinkedHashMap<>();
    for (int index = 0; index < letters.size(); index++) {
      words.put(Character.toString('α' + index), letters.get(index));
    }
    words.put("+", "plus");
    words.put("*", "star");
    words.put("&", " and ");
    words.put("@", "at");
    words.put("×", "x");
    words.put("∞", "infinity");
    return words;
  }
}
