package dev.claimboard.board;

import java.math.BigDecimal;

/**
 * A score that can stand on a board.
 *
 * @param score      the score
 * @param comparable its value on the metric's scale
 */
record Measurement(Score score, BigDecimal comparable) {
  Entry entry() {
    return score.entry();
  }
}
