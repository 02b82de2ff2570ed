package dev.claimboard.catalog;

import java.util.Objects;

/**
 * One name of one catalog entry.
 *
 * @param surface   the name as the catalog writes it
 * @param id        the id of the benchmark or metric that it names
 * @param ambiguous whether the name often means something else, so that a match in running text needs support from around it
 */
public record NamedEntry(String surface, String id, boolean ambiguous) {

  public NamedEntry {
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(id, "id");
  }

  /**
   * Whether words of running text are a spelling of this name. A name with a capital letter is not met in words without one,
   * so that {@code math problems} does not name {@code MATH}.
   */
  public boolean isSpeltBy(String words) {
    return NameKey.of(words).equals(NameKey.of(surface)) && (hasCapital(words) || !hasCapital(surface));
  }

  private static boolean hasCapital(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }
}
