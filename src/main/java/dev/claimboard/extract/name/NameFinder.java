package dev.claimboard.extract.name;

import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.NameKey;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Memo;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.parse.SentenceParser;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.Sign;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds proper names in a sentence: those of the catalog, and words shaped like names. Thread-safe. */
public final class NameFinder {
  private static final int LONGEST = 6;
  private static final BigDecimal LARGEST_VERSION = BigDecimal.valueOf(20);

  private final Catalog catalog;
  private final NameDictionary dictionary;
  private final Memo<Spelling> spellings;

  /**
   * What the catalog says of a name.
   *
   * @param key       the form in which all its spellings coincide
   * @param benchmark the id of the benchmark of that name, or null for none and for an ambiguous name
   * @param ambiguous whether only the text can tell which benchmark the name means, if any
   * @param metric    whether a metric has that name
   */
  private record Spelling(String key, String benchmark, boolean ambiguous, boolean metric) {
    static Spelling of(String text, Catalog catalog) {
      String key = NameKey.of(text);
      String benchmark = catalog.findBenchmark(text, () -> "").map(Benchmark::id).orElse(null);
      boolean ambiguous = benchmark == null && catalog.hasBenchmarkName(text);
      return new Spelling(key.isEmpty() ? text : key, benchmark, ambiguous, catalog.findMetric(text).isPresent());
    }
  }

  /** A finder that knows the names of a catalog. */
  public NameFinder(Catalog catalog, SentenceParser parser) {
    this.catalog = catalog;
    this.spellings = new Memo<>(text -> Spelling.of(text, catalog));
    this.dictionary = new NameDictionary(catalog, parser);
  }

  /**
   * The names in the order of the sentence; none overlaps another.
   *
   * @param text the whole abstract, which tells what an ambiguous name means
   */
  public List<NameMention> find(SentenceView sentence, String text) {
    List<NameMention> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      NameMention name = nameAt(sentence, i, text);
      if (name != null) {
        names.add(name);
        i = name.last();
      }
    }
    return names;
  }

  /**
   * The one-word name that opens a sentence, when that word is known to be a name from elsewhere in the paper.
   *
   * @param known names of the paper
   * @param text  the whole abstract
   * @return the name, or null
   */
  NameMention opening(ReadSentence read, Set<String> known, String text) {
    SentenceView sentence = read.sentence();
    boolean free = sentence.size() > 1 && sentence.isWord(0) && read.nameAt(0) == null;
    return free && known.contains(NameShape.withoutPossessive(sentence.token(0).text())) ? mention(sentence, 0, 0, text) : null;
  }

  private NameMention nameAt(SentenceView sentence, int token, String text) {
    NameDictionary.Match match = dictionary.longestAt(sentence, token);
    int last = match == null ? Math.max(DatasetName.lastOf(sentence, token), lastOfShape(sentence, token)) : match.last();
    if (last < token) {
      return null;
    }
    if (match != null) {
      return mention(sentence, token, extended(sentence, last), text);
    }
    NameMention name = mention(sentence, token, last, text);
    return spellings.of(name.text()).metric() ? null : name;
  }

  /** A catalog name may be the beginning of a longer one: {@code LIBERO Long}, {@code ScanNet v2}. */
  private static int extended(SentenceView sentence, int last) {
    int end = last;
    while (sentence.isWord(end + 1) && end - last < 2 && NameShape.isStrong(sentence.token(end + 1).text())) {
      end++;
    }
    return end;
  }

  /** The last token of the run of name-like words that begins at a token; -1 when none does. */
  private int lastOfShape(SentenceView sentence, int token) {
    if (!isNamePart(sentence, token, true)) {
      return -1;
    }
    int last = token;
    boolean strong = NameShape.isStrong(sentence.token(token).text());
    while (last + 1 < sentence.size() && last - token < LONGEST && continues(sentence, last)) {
      last++;
      strong |= sentence.is(last, TokenKind.SCALED) || sentence.isWord(last) && NameShape.isStrong(sentence.token(last).text());
    }
    boolean opensSentence = token == 0 || sentence.is(token - 1, TokenKind.COLON);
    boolean metric = sentence.isWord(last) && MetricWords.isMetricHead(sentence.lower(last));
    boolean quantity = metric && !NameShape.isStrong(sentence.token(last).text());
    boolean sentenceCase = opensSentence && last == token && !strong && !NameShape.isModelName(sentence.token(token).text());
    return quantity || sentenceCase ? -1 : last;
  }

  private boolean continues(SentenceView sentence, int last) {
    return isNamePart(sentence, last + 1, false) || isVersion(sentence, last + 1);
  }

  private static boolean isNamePart(SentenceView sentence, int token, boolean first) {
    if (!sentence.isWord(token)) {
      return false;
    }
    if (sentence.is(token, TokenKind.SCALED)) {
      return !first;
    }
    if (!first && Lexicon.isPossessive(sentence.token(token - 1).text())) {
      return false;
    }
    String word = sentence.token(token).text();
    return NameShape.isStrong(word) || NameShape.isCapitalised(word) || !first && NameShape.isTitleCase(word);
  }

  /** A number right behind a name that belongs to it: {@code Qwen 3}, {@code Claude Opus 4.6}, {@code AIME 2025}. */
  private static boolean isVersion(SentenceView sentence, int token) {
    int index = sentence.amountAt(token);
    if (index < 0) {
      return false;
    }
    Amount amount = sentence.amount(index);
    boolean alone = amount.first() == token && amount.last() == token;
    boolean bare = alone && amount.unit() == null && amount.bound() == null && amount.sign() == Sign.NONE;
    boolean measured = sentence.isWord(token + 1) && MetricWords.isMetricHead(sentence.lower(token + 1));
    if (!bare || measured) {
      return false;
    }
    boolean small = amount.low().compareTo(LARGEST_VERSION) < 0 && amount.low().scale() <= 1;
    return small && (amount.isWhole() || isRoundVersion(amount) || followsModel(sentence, token)) || isYear(amount);
  }

  /** {@code 2.0}: a decimal that says no more than a whole number. */
  private static boolean isRoundVersion(Amount amount) {
    return amount.low().signum() > 0 && amount.low().stripTrailingZeros().scale() <= 0;
  }

  private static boolean followsModel(SentenceView sentence, int token) {
    return NameShape.isModelName(sentence.token(token - 1).text())
        || sentence.isWord(token - 2) && NameShape.isModelName(sentence.token(token - 2).text());
  }

  private static boolean isYear(Amount amount) {
    boolean fourDigits = amount.number().end() - amount.number().start() == 4;
    return fourDigits && amount.isWhole() && amount.low().intValue() / 100 == 20;
  }

  private NameMention mention(SentenceView sentence, int first, int last, String abstractText) {
    TokenRange range = new TokenRange(first, last);
    String text = NameShape.withoutPossessive(sentence.textOf(range));
    Spelling spelling = spellings.of(text);
    String meant = spelling.ambiguous()
        ? catalog.findBenchmark(text, () -> abstractText).map(Benchmark::id).orElse(null)
        : spelling.benchmark();
    return new NameMention(range, text, spelling.key(), meant);
  }
}
