package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the names of a whole paper: what they are, and which ones it introduces. Stateless, thread-safe. */
public final class PaperNamesReader {
  private static final int OWN_BENCHMARK = 8;
  private static final int OWN_METHOD = -12;

  private PaperNamesReader() {}

  /**
   * Weighs all names of a paper.
   *
   * @param title      the title as a sentence, or null when the paper has none
   * @param titleNames the names in it
   * @param sentences  the abstract's sentences
   * @param names      the names of each sentence
   */
  public static PaperNames read(
      SentenceView title, List<NameMention> titleNames, List<SentenceView> sentences, List<List<NameMention>> names) {
    List<Introduction> introductions = new ArrayList<>();
    Introduction fromTitle = title == null ? null : Introductions.inTitle(title, titleNames);
    if (fromTitle != null) {
      introductions.add(fromTitle);
    }
    Map<String, Integer> weights = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      introductions.addAll(Introductions.inSentence(sentences.get(i), names.get(i)));
      for (NameMention name : names.get(i)) {
        weights.computeIfAbsent(name.key(), key -> NameWeigher.ofName(name));
        weights.merge(name.key(), NameWeigher.ofContext(sentences.get(i), name), Integer::sum);
      }
    }
    return decide(introductions, weights);
  }

  private static PaperNames decide(List<Introduction> introductions, Map<String, Integer> weights) {
    List<NameMention> methods = new ArrayList<>();
    List<NameMention> benchmarks = new ArrayList<>();
    for (Introduction introduction : introductions) {
      boolean benchmark = introduction.benchmark() || isBenchmarkElsewhere(introduction, introductions);
      List<NameMention> own = benchmark ? benchmarks : methods;
      for (NameMention name : introduction.names()) {
        if (own.stream().noneMatch(other -> Objects.equals(other.key(), name.key()))) {
          own.add(name);
        }
        weights.put(name.key(), benchmark ? OWN_BENCHMARK : OWN_METHOD);
      }
    }
    return new PaperNames(methods, benchmarks, weights);
  }

  private static boolean isBenchmarkElsewhere(Introduction introduction, List<Introduction> all) {
    return all.stream().anyMatch(other -> other.benchmark() && other.names().stream()
        .anyMatch(name -> introduction.names().stream().anyMatch(own -> own.key().equals(name.key()))));
  }
}
