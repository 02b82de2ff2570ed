package dev.claimboard.export;

import dev.claimboard.board.ComparedRow;
import dev.claimboard.board.ComparedScore;
import dev.claimboard.board.Standing;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** A comparison as CSV: one line a benchmark, metric and method. */
public final class ComparisonCsv {
  private static final List<String> HEADER = List.of("benchmark_id", "benchmark", "metric_id", "metric", "method_id", "value", "comparable",
      "rank", "ranked", "leads", "same_paper", "own", "paper", "date", "best_value", "best_comparable", "best_paper");

  private ComparisonCsv() {}

  /** Writes the rows to {@code out}, which stays open; {@code methods} are the ids of the methods in the order of the scores. */
  public static void write(List<ComparedRow> rows, List<String> methods, Writer out) throws IOException {
    Csv csv = new Csv(out, HEADER);
    for (ComparedRow row : rows) {
      for (int method = 0; method < methods.size(); method++) {
        if (row.scores().get(method) != null) {
          csv.write(cells(row, methods.get(method), row.scores().get(method)));
        }
      }
    }
    csv.flush();
  }

  private static List<Object> cells(ComparedRow row, String method, ComparedScore score) {
    Standing shown = score.shown();
    Standing best = score.best();
    return Arrays.asList(row.board().id(), row.board().name(), row.metric().id(), row.metric().name(), method, shown.printed(),
        shown.comparable(), shown.rank(), shown.ranked(), score.leads(), score.samePaper(), shown.own(), shown.paper(),
        shown.date() == null ? null : shown.date().toString(), best.printed(), best.comparable(), best.paper());
  }
}
