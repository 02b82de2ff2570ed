package dev.claimboard.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the claims that share a board, a method or a metric; the claims of one paper must come together. Not thread-safe. */
final class Tally {
  private final Set<String> others = new LinkedHashSet<>();
  private final Map<String, Integer> spellings = new TreeMap<>();
  private String lastPaper;
  private String lastOwnPaper;
  private int claims;
  private int papers;
  private int own;
  private LocalDate oldest;
  private LocalDate newest;

  /** Counts a claim; {@code spelling} is the name to show, {@code other} the method on a board, or the board of a method or metric, or null. */
  void add(CountedClaim claim, String spelling, String other) {
    claims++;
    if (!claim.paper().equals(lastPaper)) {
      papers++;
      lastPaper = claim.paper();
    }
    if (claim.ownMethod() && !claim.paper().equals(lastOwnPaper)) {
      own++;
      lastOwnPaper = claim.paper();
    }
    if (other != null) {
      others.add(other);
    }
    if (spelling != null) {
      spellings.merge(spelling, 1, Integer::sum);
    }
    if (claim.date() != null) {
      oldest = oldest == null || claim.date().isBefore(oldest) ? claim.date() : oldest;
      newest = newest == null || claim.date().isAfter(newest) ? claim.date() : newest;
    }
  }

  int claims() {
    return claims;
  }

  int papers() {
    return papers;
  }

  /** How many different methods a board, or boards a method or metric has. */
  int others() {
    return others.size();
  }

  /** The methods of a board, or the boards of a method, in the order of their first claims. */
  Set<String> otherKeys() {
    return Collections.unmodifiableSet(others);
  }

  /** How many papers propose the method. */
  int own() {
    return own;
  }

  /** The oldest paper's date, or null. */
  LocalDate oldest() {
    return oldest;
  }

  /** The newest paper's date, or null. */
  LocalDate newest() {
    return newest;
  }

  /** The most frequent spelling, the alphabetically first of equally frequent ones; null for none. */
  String name() {
    String best = null;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      if (best == null || spelling.getValue() > spellings.get(best)) {
        best = spelling.getKey();
      }
    }
    return best;
  }
}
