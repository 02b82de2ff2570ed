package dev.claimboard.store;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.RecordStep;
import dev.claimboard.board.Row;

/**
 * A record among all boards' records.
 *
 * @param board  the benchmark
 * @param metric its default metric
 * @param step   the step; its gain is never null
 * @param before the row that led until then
 */
public record NewRecord(BoardInfo board, BoardMetric metric, RecordStep step, Row before) {}
