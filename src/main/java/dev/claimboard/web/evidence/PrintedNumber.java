package dev.claimboard.web.evidence;

/**
 * A printed value cut in two so that a column of them aligns on the decimal point.
 *
 * @param head what stands before the decimal point; all of it where there is none
 * @param tail the decimal point and what follows; the unit alone where there is no point
 */
public record PrintedNumber(String head, String tail) {
  private static final int WIDEST_TAIL = 9;

  /** Cuts a value as {@link dev.claimboard.board.PrintedValue} prints it. */
  public static PrintedNumber of(String printed) {
    int digits = 0;
    while (digits < printed.length() && !Character.isDigit(printed.charAt(digits))) {
      digits++;
    }
    while (digits < printed.length() && Character.isDigit(printed.charAt(digits))) {
      digits++;
    }
    return new PrintedNumber(printed.substring(0, digits), printed.substring(digits));
  }

  /** The style class that gives tails of a column the room of its longest one. */
  public static String tailClass(Iterable<ClaimView> rows) {
    int widest = 0;
    for (ClaimView row : rows) {
      widest = Math.max(widest, Math.min(WIDEST_TAIL, row.value().tail().length()));
    }
    return "tail-" + widest;
  }
}
