package dev.claimboard.cli;

import dev.claimboard.store.PaperStore;
import dev.claimboard.store.ReadPaper;
import dev.claimboard.store.SaveResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Saves papers many at a time and counts what became of them. Not thread-safe. */
final class IngestBatch {
  private static final int SIZE = 256;

  private final PaperStore store;
  private final List<ReadPaper> waiting = new ArrayList<>();
  private final Map<SaveResult, Integer> counts = new EnumMap<>(SaveResult.class);
  private int claims;

  IngestBatch(PaperStore store) {
    this.store = store;
  }

  /** Takes a paper, and saves when enough have come. */
  void add(ReadPaper paper) {
    waiting.add(paper);
    claims += paper.claims().size();
    if (waiting.size() == SIZE) {
      save();
    }
  }

  /** Saves all that wait. */
  void save() {
    store.saveAll(waiting).forEach(result -> counts.merge(result, 1, Integer::sum));
    waiting.clear();
  }

  /** Whether so much was written that the database is worth compacting. */
  boolean hasWrittenMuch() {
    return count(SaveResult.NEW) + count(SaveResult.CHANGED) >= SIZE;
  }

  /** For instance {@code 12 papers with 30 claims: 10 new, 1 changed, 1 unchanged}. */
  String counts() {
    int papers = counts.values().stream().mapToInt(Integer::intValue).sum();
    return papers + (papers == 1 ? " paper with " : " papers with ") + claims + (claims == 1 ? " claim: " : " claims: ")
        + count(SaveResult.NEW) + " new, " + count(SaveResult.CHANGED) + " changed, " + count(SaveResult.UNCHANGED) + " unchanged";
  }

  private int count(SaveResult result) {
    return counts.getOrDefault(result, 0);
  }
}
