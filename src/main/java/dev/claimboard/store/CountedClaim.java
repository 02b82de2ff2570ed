package dev.claimboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.StatementContext;

/** What of a claim is counted; its keys and names may be null, its date too. */
record CountedClaim(String board, String benchmark, String methodKey, String method, String metricKey, String metric, String paper,
    LocalDate date, boolean ownMethod, String rule) {
  static final String COLUMNS = "board_key, COALESCE(corrected_benchmark, benchmark) AS benchmark, method_key,"
      + " COALESCE(corrected_method, method) AS method, metric_key, COALESCE(corrected_metric, metric) AS metric,"
      + " paper_id, paper_date, own_method, rule";

  static CountedClaim read(ResultSet row, StatementContext context) throws SQLException {
    return new CountedClaim(row.getString("board_key"), row.getString("benchmark"), row.getString("method_key"), row.getString("method"),
        row.getString("metric_key"), row.getString("metric"), row.getString("paper_id"), Columns.date(row, "paper_date"),
        row.getBoolean("own_method"), row.getString("rule"));
  }
}
