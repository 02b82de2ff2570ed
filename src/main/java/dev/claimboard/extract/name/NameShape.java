package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Memo;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.NameContextWords;
import dev.claimboard.extract.lexicon.NameWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a word looks like a name, by its letters alone. */
final class NameShape {
  private static final Pattern MODEL_SIZE =
      Pattern.compile(
          ".*(?<![\\p{L}\\d.])\\d+(\\.\\d+)?[BMT]\\b.*|.*-(base|large|small|tiny|xl|instruct|chat)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BENCHMARK_ENDING = Pattern.compile(".*(bench|(?<!retri|medi)eval|arena)(\\+\\+|[-.]?v?\\d.*)?");
  private static final Pattern ANSWERING = Pattern.compile(".*[A-Za-z]QA(-.*)?");
  private static final Pattern DIMENSION = Pattern.compile("\\d+(\\.\\d+)?[DKkMBx](-[a-z]+)?");
  private static final Pattern LOWER_BENCHMARK = Pattern.compile(".+-(bench|eval|arena)");
  private static final Pattern PATCHES = Pattern.compile(".*ViT-[BLHSg]/?\\d*.*");
  private static final Pattern TRANSFER = Pattern.compile("[A-Z][a-z]+[A-Z][\\w]*-to-[A-Z][a-z]+[A-Z][\\w]*");
  private static final Pattern QUANTITIES = Pattern.compile("[A-Za-z]+/\\d+(\\.\\d+)?[^A-Za-z]*");
  private static final Pattern LETTERED_MODEL = Pattern.compile("o[1-9]");
  private static final Set<String> NAMING_PARTICIPLES = Set.of("cased", "uncased", "derived");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  private static final Memo<Looks> LOOKS = new Memo<>(NameShape::looks);
  private static final Memo<Boolean> MODELS = new Memo<>(NameShape::looksLikeModel);

  /**
   * What the letters of a word say.
   *
   * @param strong      whether it stands for a name wherever it stands
   * @param capitalised whether it could be part of a name inside a sentence
   * @param titleCase   whether it can be part of a run of capitalised words
   */
  private record Looks(boolean strong, boolean capitalised, boolean titleCase) {}

  private NameShape() {}

  private static Looks looks(String word) {
    boolean capital = beginsWithCapital(word);
    boolean adjective = isAdjective(word);
    boolean ordinary = adjective || isCommon(word);
    boolean name = capital && !ordinary && !ROMAN.matcher(word).matches();
    boolean capitalised = name && !MetricWords.isMetricHead(word.toLowerCase(Locale.ROOT));
    return new Looks(!ordinary && looksStrong(word), capitalised, capital && Character.isLowerCase(word.charAt(1)) && !adjective);
  }

  private static boolean beginsWithCapital(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Whether the word stands for a name wherever it stands: capitals inside, or letters with digits. */
  static boolean isStrong(String word) {
    return !isPlain(word) && LOOKS.of(word).strong();
  }

  /** The same of a word that is neither common nor an adjective. */
  private static boolean looksStrong(String word) {
    if (DIMENSION.matcher(word).matches() || QUANTITIES.matcher(word).matches()) {
      return false;
    }
    if (LETTERED_MODEL.matcher(word).matches() || LOWER_BENCHMARK.matcher(word).matches() || isLowerModel(word)) {
      return true;
    }
    return word.length() > 1 && hasTellingLetters(word) && !MetricWords.isMetricHead(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word has a capital that a mere beginning does not explain, a Greek letter, or a capital and a digit. */
  private static boolean hasTellingLetters(String word) {
    boolean telling = false;
    boolean digit = false;
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean initial = i == 0 && Character.isLowerCase(word.charAt(1));
      boolean greek = c >= 'α' && c <= 'ω';
      telling |= greek || Character.isUpperCase(c) && !initial;
      digit |= Character.isDigit(c);
      letter |= Character.isLetter(c);
    }
    return letter && (telling || digit && Character.isUpperCase(word.charAt(0)));
  }

  /** The quick answer for most words: nothing but small letters. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  /** {@code o4-mini}, {@code gpt-oss-120b}: a family of models and more behind a hyphen. */
  private static boolean isLowerModel(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && Character.isLowerCase(word.charAt(0))
        && NameWords.isModelFamily(word.substring(0, hyphen))
        && word.chars().anyMatch(Character::isDigit);
  }

  /** Whether the word begins with a capital and could be part of a name inside a sentence. */
  static boolean isCapitalised(String word) {
    return beginsWithCapital(word) && LOOKS.of(word).capitalised();
  }

  /** Whether the word, inside a run of capitalised words, can be part of a name although by itself it names a quantity. */
  static boolean isTitleCase(String word) {
    return beginsWithCapital(word) && LOOKS.of(word).titleCase();
  }

  /** Whether the word has capitals but is common, itself or its singular: {@code LLMs}. */
  private static boolean isCommon(String word) {
    String bare = withoutPossessive(word);
    return NameWords.isCommonCapital(bare) || bare.endsWith("s") && NameWords.isCommonCapital(bare.substring(0, bare.length() - 1));
  }

  /** {@code LLM-based}, {@code English-to-Hindi}: an adjective, whatever its first part; not {@code MapA-to-MapB}. */
  private static boolean isAdjective(String word) {
    int hyphen = word.lastIndexOf('-');
    if (word.contains("-to-") || word.contains("-vs-")) {
      return !TRANSFER.matcher(word).matches();
    }
    String ending = word.substring(hyphen + 1);
    boolean participle = ending.endsWith("ed") && Character.isLowerCase(ending.charAt(0)) && !NAMING_PARTICIPLES.contains(ending);
    boolean adjective = participle || NameContextWords.isAdjectiveEnding(ending.toLowerCase(Locale.ROOT));
    return hyphen > 0 && adjective && !isMadeForBenchmarks(word.substring(0, hyphen));
  }

  /** Whether a name ends like a model with its size or training stage: {@code Qwen2.5-7B-Instruct}. */
  static boolean isModelName(String name) {
    return MODELS.of(name);
  }

  private static boolean looksLikeModel(String name) {
    String first = name.split("[ \\-_./\\d]", 2)[0].toLowerCase(Locale.ROOT);
    String word = name.split("[ \\-]", 2)[0].toLowerCase(Locale.ROOT);
    return MODEL_SIZE.matcher(name).matches()
        || NameWords.isModelFamily(first)
        || NameWords.isModelFamily(word)
        || LETTERED_MODEL.matcher(name).matches()
        || PATCHES.matcher(name).matches();
  }

  /** Whether a name's last part is typical of benchmarks, or any part is made for them: {@code QuizBench-Hard}. */
  static boolean isBenchmarkName(String name) {
    return NameWords.isBenchmarkSuffix(lastPart(name)) || isMadeForBenchmarks(name) || ANSWERING.matcher(name).matches();
  }

  /** Whether a name ends as only benchmarks do: {@code TideBench}, {@code Fern-Eval}. */
  static boolean endsInBench(String name) {
    return BENCHMARK_ENDING.matcher(lastPart(name)).matches();
  }

  private static boolean isMadeForBenchmarks(String name) {
    for (String part : name.toLowerCase(Locale.ROOT).split("[- ]")) {
      if (BENCHMARK_ENDING.matcher(part).matches()) {
        return true;
      }
    }
    return false;
  }

  private static String lastPart(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.substring(Math.max(lower.lastIndexOf('-'), lower.lastIndexOf(' ')) + 1);
  }

  /** The word less a possessive {@code 's}. */
  static String withoutPossessive(String word) {
    return Lexicon.isPossessive(word) ? word.substring(0, word.length() - 2) : word;
  }
}
