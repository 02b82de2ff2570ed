package dev.claimboard.extract.rank;

/**
 * Who chooses what fills the slots of a claim. Thread-safe when they are.
 *
 * @param metric    for the metric of a number
 * @param benchmark for its benchmark
 * @param method    for its method
 */
public record Choosers(OptionChooser metric, OptionChooser benchmark, OptionChooser method) {

  /** With the weights that ship with the program. */
  public static Choosers bundled() {
    return new Choosers(bundled("metric"), bundled("benchmark"), bundled("method"));
  }

  private static OptionChooser bundled(String slot) {
    return new WeightedChooser(Weights.bundled(slot));
  }
}
