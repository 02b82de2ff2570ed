package dev.claimboard.extract.rank;

/** Takes the features of something to be weighed, one by one. A feature is a row of up to four words, such as {@code name, left, after, on}. */
@FunctionalInterface
public interface FeatureSink {
  /** Takes one feature; the words behind the last one are null. */
  void accept(String first, String second, String third, String fourth);

  default void add(String first) {
    accept(first, null, null, null);
  }

  default void add(String first, String second) {
    accept(first, second, null, null);
  }

  default void add(String first, String second, String third) {
    accept(first, second, third, null);
  }

  default void add(String first, String second, String third, String fourth) {
    accept(first, second, third, fourth);
  }
}
