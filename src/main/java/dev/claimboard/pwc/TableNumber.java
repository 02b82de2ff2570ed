package dev.claimboard.pwc;

import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Unit;
import dev.claimboard.claim.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of table cells: {@code 57.2}, {@code 57.2%}, {@code 1,234}, {@code 0.91 ± 0.02}, {@code 28.1 dB}. */
final class TableNumber {
  private static final Pattern CELL = Pattern.compile(
      "(?<number>[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?)\\s*(?:(?:±|\\+/-|\\+-)\\s*(?<uncertainty>\\d+(?:\\.\\d+)?)\\s*)?"
          + "(?<unit>%|[A-Za-z][A-Za-z/]{0,9})?\\s*(?:\\((?:±\\s*)?(?<bracketed>\\d+(?:\\.\\d+)?)\\))?");

  private TableNumber() {}

  /** The score that a cell prints; empty when it is anything else than one number. */
  static Optional<Value> of(String cell) {
    Matcher matcher = CELL.matcher(cell.strip().replace('−', '-'));
    if (!matcher.matches() || matcher.group("number").chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String unit = matcher.group("unit");
    String uncertainty = matcher.group("uncertainty") == null ? matcher.group("bracketed") : matcher.group("uncertainty");
    BigDecimal number = new BigDecimal(matcher.group("number").replace(",", ""));
    return Optional.of(new Value(number, null, Kind.SCORE, unit == null ? null : new Unit(unit), null, null,
        uncertainty == null ? null : new BigDecimal(uncertainty)));
  }
}
