package dev.claimboard.catalog;

import java.util.Objects;

/**
 * One name of one catalog entry.
 *
 * @param surface the name as the catalog writes it
 * @param id      the id of the benchmark or metric that it names
 * @param context what a text must have for the name to mean this one, or null for a name without other meanings
 */
public record NamedEntry(String surface, String id, Context context) {

  public NamedEntry {
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(id, "id");
  }

  /** Whether the name often means something else, so that it needs support from around it. */
  public boolean isAmbiguous() {
    return context != null;
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
