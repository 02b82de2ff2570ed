package dev.claimboard.web.method;

import dev.claimboard.claim.Kind;
import dev.claimboard.store.MethodClaim;

/** The parts of what is claimed of a method; every claim belongs to just one. */
public enum MethodPart {
  BENCHMARKS("Best scores", "One row a benchmark and metric: the best that any paper reports, and its rank among all methods there.", 25),
  OTHERS("Further scores", "From the same boards: what other papers report, and scores without a rank.", 6),
  GAINS("Gains", "Changes and multiples on benchmarks; they are not ranked among scores.", 6),
  EFFICIENCY("Speed, size and cost", "On benchmarks; not ranked.", 6),
  UNPLACED("Without a benchmark", "The text names no benchmark for these numbers.", 6);

  private final String title;
  private final String note;
  private final int first;

  MethodPart(String title, String note, int first) {
    this.title = title;
    this.note = note;
    this.first = first;
  }

  /** The heading. */
  public String title() {
    return title;
  }

  /** What it holds, for people. */
  public String note() {
    return note;
  }

  /** How many rows are shown beside the other parts. */
  int first() {
    return first;
  }

  /** Where a claim that is not the best of its board belongs. */
  static MethodPart of(MethodClaim claim) {
    if (claim.board() == null) {
      return UNPLACED;
    }
    if (claim.kind() != Kind.SCORE) {
      return GAINS;
    }
    return claim.efficiency() ? EFFICIENCY : OTHERS;
  }
}
