package dev.claimboard.fit;

import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * Options of which at least one is right.
 *
 * @param document the document it comes from
 * @param options  the options, in order
 */
record Example(String document, List<Rated> options) {
  Example {
    options = List.copyOf(options);
  }

  /**
   * An option and whether it is right.
   *
   * @param features what speaks for or against it, by name; one that is told twice counts twice
   * @param right    whether it may be chosen
   */
  record Rated(List<String> features, boolean right) {
    Rated {
      features = List.copyOf(features);
    }

    static Rated of(Evidence evidence, boolean right) {
      List<String> features = new ArrayList<>();
      evidence.describe((first, second, third, fourth) -> features.add(Weights.name(first, second, third, fourth)));
      return new Rated(features, right);
    }
  }

  /** Whether there is anything to learn: a right option, and a wrong one. */
  boolean isTelling() {
    return options.stream().anyMatch(Rated::right) && options.stream().anyMatch(option -> !option.right());
  }
}
