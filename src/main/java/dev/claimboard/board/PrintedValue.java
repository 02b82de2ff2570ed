package dev.claimboard.board;

import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Unit;
import dev.claimboard.claim.Value;
import java.math.BigDecimal;

/** Numbers of claims for people: the digits as printed, with hedge, range end, sign and unit. */
public final class PrintedValue {
  private PrintedValue() {}

  /** For instance {@code 57.22%}, {@code up to 28.1 dB}, {@code 10.4–14.8 points}, {@code +3.6%}, {@code 2.3x}, {@code 91.2 ± 0.3%}. */
  public static String of(Claim claim) {
    Value value = claim.value();
    StringBuilder text = new StringBuilder();
    if (value.bound() != null) {
      text.append(value.bound().label()).append(' ');
    }
    text.append(number(value.number(), value.kind()));
    if (value.high() != null) {
      boolean signed = value.number().signum() < 0 || value.high().signum() < 0 || value.kind() == Kind.CHANGE;
      text.append(signed ? " to " : "–").append(number(value.high(), value.kind()));
    }
    if (value.uncertainty() != null) {
      text.append(" ± ").append(value.uncertainty().toPlainString());
    }
    return text.append(unit(value.unit())).toString();
  }

  /** A number on a metric's scale with that scale's unit ({@code %} joined, others after a blank; null for none). */
  public static String of(BigDecimal number, String unit) {
    return number.toPlainString() + unit(unit == null ? null : new Unit(unit));
  }

  private static String number(BigDecimal number, Kind kind) {
    String plain = number.toPlainString();
    return kind == Kind.CHANGE && number.signum() > 0 ? "+" + plain : plain;
  }

  private static String unit(Unit unit) {
    if (unit == null) {
      return "";
    }
    return unit.equals(Unit.PERCENT) || unit.equals(Unit.TIMES) ? unit.symbol() : " " + unit.symbol();
  }
}
