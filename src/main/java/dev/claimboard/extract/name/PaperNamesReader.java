package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads the names of a whole paper: what they are, and which ones it introduces. Stateless, thread-safe. */
public final class PaperNamesReader {
  private static final int OWN_BENCHMARK = 8;
  private static final int OWN_METHOD = -12;
  private static final int LEAST_STRENGTH = 3;
  private static final int MOST_MENTIONS = 4;
  private static final int IN_TITLE = 4;
  private static final int LONGER = 4;
  private static final int MOST_AGAINST_BENCHMARK = 6;

  private PaperNamesReader() {}

  /**
   * Weighs all names of a paper.
   *
   * @param title     the title as a sentence, or null when the paper has none
   * @param text      the cleaned abstract
   * @param sentences the abstract's sentences
   */
  public static PaperNames read(SentenceView title, String text, List<ReadSentence> sentences) {
    List<Introduction> introductions = new ArrayList<>();
    Introduction fromTitle = title == null ? null : TitleIntroduction.of(title, text);
    if (fromTitle != null) {
      introductions.add(fromTitle);
    }
    Set<String> terms = FieldTerms.of(sentences);
    Map<String, Integer> weights = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (ReadSentence read : sentences) {
      introductions.addAll(SentenceIntroductions.of(read.sentence(), read.names(), terms));
      for (NameMention name : read.names()) {
        counts.merge(name.key(), 1, Integer::sum);
        weights.computeIfAbsent(name.key(), key -> NameWeigher.ofName(name));
        weights.merge(name.key(), NameWeigher.ofContext(read, name), Integer::sum);
      }
    }
    NameLists.spread(sentences, weights);
    terms.forEach(term -> weights.merge(term, 0, Math::min));
    KindNames.of(sentences).forEach(kind -> weights.merge(kind, 0, Math::min));
    NameMention event = title == null ? null : TitleEvent.of(title);
    return decide(candidates(introductions, counts, wordsOf(title)), event, sentences, weights);
  }

  /** Every introduced name with all that speaks for it; an introduction of a spelling speaks for all spellings. */
  private static List<Own> candidates(List<Introduction> introductions, Map<String, Integer> counts, Set<String> titleWords) {
    Map<String, Own> byKey = new LinkedHashMap<>();
    for (Introduction introduction : introductions) {
      Own own = known(introduction, byKey).orElseGet(() -> new Own(byKey.size(), mentions(introduction, counts)));
      own.add(introduction);
      own.strength += isInTitle(introduction, titleWords) ? IN_TITLE : 0;
      introduction.names().forEach(name -> byKey.putIfAbsent(name.key(), own));
    }
    return byKey.values().stream()
        .distinct()
        .filter(own -> own.stated >= LEAST_STRENGTH)
        .sorted(Comparator.comparingInt((Own own) -> -own.strength).thenComparingInt(own -> own.order))
        .toList();
  }

  private static Optional<Own> known(Introduction introduction, Map<String, Own> byKey) {
    return introduction.names().stream().map(name -> byKey.get(name.key())).filter(Objects::nonNull).findFirst();
  }

  /** How often the paper mentions the most frequent spelling; many mentions count no more than a few. */
  private static int mentions(Introduction introduction, Map<String, Integer> counts) {
    int most = introduction.names().stream().mapToInt(name -> counts.getOrDefault(name.key(), 0)).max().orElse(0);
    return Math.min(most, MOST_MENTIONS);
  }

  private static Set<String> wordsOf(SentenceView title) {
    Set<String> words = new HashSet<>();
    for (int i = 0; title != null && i < title.size(); i++) {
      words.add(title.lower(i));
    }
    return words;
  }

  /** Whether the title has the name, or at least two longer words of its long form. */
  private static boolean isInTitle(Introduction introduction, Set<String> titleWords) {
    for (NameMention name : introduction.names()) {
      String[] words = name.text().toLowerCase(Locale.ROOT).split(" ");
      long shared = Arrays.stream(words).filter(word -> word.length() > LONGER && titleWords.contains(word)).count();
      boolean whole = words.length == 1 && titleWords.contains(words[0]);
      if (whole || shared >= 2) {
        return true;
      }
    }
    return false;
  }

  private static PaperNames decide(List<Own> candidates, NameMention event, List<ReadSentence> sentences, Map<String, Integer> weights) {
    List<NameMention> methods = new ArrayList<>();
    List<NameMention> benchmarks = new ArrayList<>();
    for (Own own : candidates) {
      boolean benchmark = own.benchmark > 0 || own.isKnownBenchmark();
      (benchmark ? benchmarks : methods).addAll(own.names);
      own.names.forEach(name -> weights.put(name.key(), benchmark ? OWN_BENCHMARK : OWN_METHOD));
    }
    if (event != null) {
      weights.put(event.key(), OWN_BENCHMARK);
    }
    if (methods.isEmpty() && benchmarks.isEmpty()) {
      methods.addAll(ActingNames.onlyOne(sentences));
      methods.forEach(name -> weights.put(name.key(), OWN_METHOD));
    }
    return new PaperNames(methods, benchmarks, event, weights);
  }

  /** Something of the paper's own, while evidence for it is gathered. */
  private static final class Own {
    private final List<NameMention> names = new ArrayList<>();
    private final int order;
    private int strength;
    private int stated;
    private int benchmark;

    private Own(int order, int mentions) {
      this.order = order;
      this.strength = mentions;
    }

    /** Whether the catalog has it: what the paper introduces got known later. */
    private boolean isKnownBenchmark() {
      return names.stream().anyMatch(name -> name.catalogId() != null);
    }

    private void add(Introduction introduction) {
      strength += introduction.strength();
      stated += introduction.strength();
      benchmark += introduction.benchmark() ? introduction.strength() : -Math.min(introduction.strength(), MOST_AGAINST_BENCHMARK) / 2;
      for (NameMention name : introduction.names()) {
        if (names.stream().noneMatch(other -> other.key().equals(name.key()))) {
          names.add(name);
        }
      }
    }
  }
}
