package dev.claimboard.web.leaderboard;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Row;
import java.util.Optional;

/**
 * A small picture with two words.
 *
 * @param label   the left half: what it is about
 * @param message the right half: what is to be said
 */
public record Badge(String label, String message) {
  private static final int MARGIN = 6;
  private static final String NARROW = "ijltfrI.,:;|!'()[] ";
  private static final String WIDE = "mwMW@%—…";
  private static final double NARROW_WIDTH = 4.4;
  private static final double USUAL_WIDTH = 6.8;
  private static final double CAPITAL_WIDTH = 7.8;
  private static final double WIDE_WIDTH = 11;
  private static final int LONGEST = 60;

  public Badge {
    label = cleaned(label);
    message = cleaned(message);
  }

  /** Who leads a board. */
  static Badge ofLeader(Leaderboard board) {
    String none = board.rows().isEmpty() ? "no scores" : "unranked";
    return new Badge(label(board), board.leader().map(row -> row.methodName() + " " + row.printed()).orElse(none));
  }

  /** The place of a method on a board. */
  static Badge ofMethod(Leaderboard board, String methodId) {
    Optional<Row> best = board.rows().stream().filter(row -> methodId.equals(row.methodId()) && row.rank() != null).findFirst();
    return new Badge(label(board), best.map(row -> "rank " + row.rank()).orElse("not ranked"));
  }

  /** The width of the left half. */
  public int labelWidth() {
    return textWidth(label) + 2 * MARGIN;
  }

  /** The width of the right half. */
  public int messageWidth() {
    return textWidth(message) + 2 * MARGIN;
  }

  /** The room that a text is given; it is stretched or squeezed to it, whatever the font. */
  public int textWidth(String text) {
    return (int) Math.round(text.codePoints().mapToDouble(Badge::width).sum());
  }

  private static double width(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return NARROW_WIDTH;
    }
    if (WIDE.indexOf(letter) >= 0 || Character.isIdeographic(letter) || letter > Character.MAX_VALUE) {
      return WIDE_WIDTH;
    }
    return Character.isUpperCase(letter) ? CAPITAL_WIDTH : USUAL_WIDTH;
  }

  private static String label(Leaderboard board) {
    boolean usual = board.metric() == null || board.metric().equals(board.tabs().get(0));
    return usual ? board.board().name() : board.board().name() + " " + board.metric().name();
  }

  private static String cleaned(String text) {
    String line = text.strip().replaceAll("[\\s\\p{Cntrl}\\uFFFE\\uFFFF]+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
