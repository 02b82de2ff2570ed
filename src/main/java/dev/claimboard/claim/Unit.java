package dev.claimboard.claim;

/**
 * A printed unit: {@code %}, {@code points}, {@code x}, or another as the text has it ({@code dB}, {@code ms}, {@code tokens/s}).
 *
 * @param symbol never blank
 */
public record Unit(String symbol) {
  public static final Unit PERCENT = new Unit("%");
  public static final Unit POINTS = new Unit("points");
  public static final Unit TIMES = new Unit("x");

  public Unit {
    if (symbol.isBlank()) {
      throw new IllegalArgumentException("a unit must not be blank");
    }
  }
}
