package dev.claimboard.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What claims tell of a name, for people. */
final class Notes {
  private static final int MOST = 6;

  private Notes() {}

  /** Lines of counts, spellings, what the name was met with, and example sentences with their papers. */
  static List<String> of(Sightings seen, String companions) {
    List<String> notes = new ArrayList<>();
    notes.add(counted(seen.claims(), "claim") + " in " + counted(seen.papers(), "paper"));
    notes.add("spelt: " + list(seen.spellings()));
    if (!seen.companions().isEmpty()) {
      notes.add(companions + ": " + list(seen.companions()));
    }
    seen.examples().forEach((paper, sentence) -> notes.add(paper + ": " + sentence));
    return notes;
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String list(List<Map.Entry<String, Integer>> counts) {
    String listed = counts.stream().limit(MOST)
        .map(count -> count.getKey() + " (" + count.getValue() + ")").collect(Collectors.joining(", "));
    return counts.size() > MOST ? listed + ", …" : listed;
  }
}
