package dev.claimboard.extract.rank;

/** Takes the features of an option one by one. A feature is a row of short words, such as {@code name, before, on}. */
public interface FeatureSink {
  /** One word, or more to be read as a row. */
  void add(String first);

  void add(String first, String second);

  void add(String first, String second, String third);

  void add(String first, String second, String third, String fourth);
}
