package dev.claimboard.pwc;

import dev.claimboard.board.Entry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of an evaluation table: what one paper reports for one method.
 *
 * @param method     the method's name
 * @param entry      the claim of the first number, and the paper
 * @param metrics    the numbers as printed, by the names of their metrics, in the table's order
 * @param bestRank   the best place among the lines by any one metric, from 1, or null when none ranks it
 * @param bestMetric the name of that metric, or null
 */
public record TableResult(String method, Entry entry, Map<String, String> metrics, Integer bestRank, String bestMetric) {
  public TableResult {
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
  }
}
