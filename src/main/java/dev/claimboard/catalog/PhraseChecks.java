package dev.claimboard.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tries the example phrases of benchmarks on the names of all of them; where names overlap, the longest one counts. */
final class PhraseChecks {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;()\\[\\]]+");
  private static final int LONGEST_NAME = 8;

  private final Names names;

  private PhraseChecks(List<Source<BenchmarkEntry>> sources) {
    names = new Names(sources.stream().flatMap(source -> source.entry().names().stream()).toList());
  }

  static List<Problem> problems(List<Source<BenchmarkEntry>> sources) {
    PhraseChecks checks = new PhraseChecks(sources);
    List<Problem> problems = new ArrayList<>();
    for (Source<BenchmarkEntry> source : sources) {
      source.entry().hits().forEach(hit -> checks.checkHit(source, hit, problems));
      source.entry().misses().forEach(miss -> checks.checkMiss(source, miss, problems));
    }
    return problems;
  }

  private void checkHit(Source<BenchmarkEntry> source, String hit, List<Problem> problems) {
    if (namedIn(hit).stream().noneMatch(name -> name.id().equals(source.entry().id()))) {
      problems.add(source.file().problemAt("hits", hit, "no name of the benchmark occurs in the hit '" + hit + "'",
          "correct the phrase or add the alias"));
    }
  }

  private void checkMiss(Source<BenchmarkEntry> source, String miss, List<Problem> problems) {
    namedIn(miss).stream().filter(name -> !name.isAmbiguous() && name.id().equals(source.entry().id())).findFirst().ifPresent(name ->
        problems.add(source.file().problemAt("misses", miss, "'" + name.surface() + "' is named in the miss '" + miss + "'",
            "correct the phrase, or move the alias to 'ambiguous'")));
  }

  private List<NamedEntry> namedIn(String phrase) {
    List<String> words = List.of(BETWEEN_WORDS.split(phrase.strip()));
    List<NamedEntry> found = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int end = Math.min(words.size(), start + LONGEST_NAME);
      while (end > start && namesOf(words.subList(start, end)).isEmpty()) {
        end--;
      }
      found.addAll(namesOf(words.subList(start, end)));
      start = Math.max(end, start + 1);
    }
    return found;
  }

  private List<NamedEntry> namesOf(List<String> words) {
    return names.speltBy(String.join(" ", words));
  }
}
