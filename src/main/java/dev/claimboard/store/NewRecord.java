package dev.claimboard.store;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.RecordStep;

/**
 * A record among all boards' records.
 *
 * @param board  the benchmark
 * @param metric its default metric
 * @param step   the step; its gain is never null
 */
public record NewRecord(BoardInfo board, BoardMetric metric, RecordStep step) {}
