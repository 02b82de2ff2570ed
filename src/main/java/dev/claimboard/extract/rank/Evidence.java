package dev.claimboard.extract.rank;

/** What speaks for or against something: its features. */
@FunctionalInterface
public interface Evidence {
  /** Tells the sink every feature, in a fixed order. */
  void describe(FeatureSink sink);

  /** These features, then those. */
  default Evidence and(Evidence more) {
    return sink -> {
      describe(sink);
      more.describe(sink);
    };
  }
}
