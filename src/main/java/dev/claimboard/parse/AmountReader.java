package dev.claimboard.parse;

import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Unit;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.Sign;
import dev.claimboard.text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads one amount out of its part of the tree. */
final class AmountReader {
  private static final int LARGEST_POWER = 300;

  private AmountReader() {}

  /**
   * Reads a number or a range.
   *
   * @param first  index of its first token
   * @param last   index of its last token
   * @param offset where the sentence begins in the cleaned text
   */
  static Amount read(ClaimParser.AmountContext context, int first, int last, int offset) {
    if (context instanceof ClaimParser.RangeAmountContext range) {
      return readRange(range, first, last, offset);
    }
    return readSingle((ClaimParser.SingleAmountContext) context, first, last, offset);
  }

  private static Amount readRange(ClaimParser.RangeAmountContext context, int first, int last, int offset) {
    Quantity low = Quantity.of(context.low);
    Quantity high = Quantity.of(context.high);
    Unit unit = high.unit() != null ? high.unit() : low.unit();
    Span number = new Span(low.start(), high.end()).shift(offset);
    return new Amount(first, last, number, low.value(), high.value(), unit, bound(context.bound()), sign(context.sign()), null);
  }

  private static Amount readSingle(ClaimParser.SingleAmountContext context, int first, int last, int offset) {
    Quantity quantity = Quantity.of(context.low);
    Span number = new Span(quantity.start(), quantity.end()).shift(offset);
    ClaimParser.UncertaintyContext spread = context.uncertainty();
    Unit unit = quantity.unit() == null && spread != null ? Quantity.unitOf(spread) : quantity.unit();
    List<ClaimParser.SignContext> signs = context.sign() == null ? List.of() : List.of(context.sign());
    BigDecimal uncertainty = spread == null ? null : spread(spread);
    return new Amount(first, last, number, quantity.value(), null, unit, bound(context.bound()), sign(signs), uncertainty);
  }

  private static BigDecimal spread(ClaimParser.UncertaintyContext context) {
    TerminalNode number = context.NUMBER() != null ? context.NUMBER() : context.GLUED_UNIT();
    return Quantity.decimal(number.getText());
  }

  private static Sign sign(List<ClaimParser.SignContext> signs) {
    if (signs.isEmpty()) {
      return Sign.NONE;
    }
    return signs.get(0).PLUS() != null ? Sign.PLUS : Sign.MINUS;
  }

  /** The first hedge that says something: "up to a roughly" is "up to". */
  private static Bound bound(List<ClaimParser.BoundContext> bounds) {
    for (ClaimParser.BoundContext context : bounds) {
      Bound bound = bound(context);
      if (bound != null) {
        return bound;
      }
    }
    return null;
  }

  private static Bound bound(ClaimParser.BoundContext context) {
    if (context.UP_TO() != null) {
      return Bound.UP_TO;
    }
    if (context.AT_LEAST() != null) {
      return Bound.AT_LEAST;
    }
    if (context.AT_MOST() != null) {
      return Bound.AT_MOST;
    }
    return context.ABOUT() != null ? Bound.ABOUT : null;
  }

  /**
   * A number with its glued or following unit.
   *
   * @param start place of the first digit in the sentence
   * @param end   place after the last digit
   */
  private record Quantity(BigDecimal value, Unit unit, int start, int end) {

    static Quantity of(ClaimParser.QuantityContext context) {
      if (context instanceof ClaimParser.ScientificQuantityContext scientific) {
        return scientific(scientific);
      }
      if (context instanceof ClaimParser.PlainQuantityContext plain) {
        return plain(plain);
      }
      String text = context.getText();
      int digits = digitsAtStart(text);
      int start = context.getStart().getStartIndex();
      Unit unit = UnitNames.of(text.substring(digits).replaceFirst("^-", ""));
      return new Quantity(decimal(text), unit, start, start + digits);
    }

    private static Quantity plain(ClaimParser.PlainQuantityContext context) {
      Token number = context.NUMBER().getSymbol();
      Unit unit = context.unit() == null ? null : UnitNames.of(context.unit().getText());
      if (unit == null && context.CURRENCY() != null) {
        unit = new Unit(context.CURRENCY().getText());
      }
      return new Quantity(decimal(number.getText()), unit, number.getStartIndex(), number.getStopIndex() + 1);
    }

    private static Quantity scientific(ClaimParser.ScientificQuantityContext context) {
      int power = decimal(context.exponent.getText()).intValue();
      int exponent = Math.min(power, LARGEST_POWER) * (context.DASH() == null ? 1 : -1);
      BigDecimal value = decimal(context.mantissa.getText()).scaleByPowerOfTen(exponent);
      return new Quantity(value, null, context.mantissa.getStartIndex(), context.exponent.getStopIndex() + 1);
    }

    static Unit unitOf(ClaimParser.UncertaintyContext context) {
      List<ClaimParser.UnitContext> units = context.unit();
      return units.isEmpty() ? null : UnitNames.of(units.get(units.size() - 1).getText());
    }

    static BigDecimal decimal(String text) {
      String digits = text.substring(0, digitsAtStart(text)).replace(",", "");
      return new BigDecimal(digits.startsWith(".") ? "0" + digits : digits);
    }

    private static int digitsAtStart(String text) {
      int i = 0;
      while (isDigitAt(text, i) || isMarkAt(text, i) && isDigitAt(text, i + 1)) {
        i++;
      }
      return i;
    }

    private static boolean isMarkAt(String text, int i) {
      return i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ',');
    }

    private static boolean isDigitAt(String text, int i) {
      return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
  }
}
