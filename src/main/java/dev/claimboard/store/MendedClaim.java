package dev.claimboard.store;

import dev.claimboard.board.Corrected;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Mention;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A claim as people corrected it. In the columns {@code corrected_…}, null leaves a name as it is and an empty text takes it away. */
final class MendedClaim {
  private MendedClaim() {}

  /** The claim of a row with the corrected names of that row. */
  static Claim of(Claim claim, ResultSet row) throws SQLException {
    if (row.getString("corrected_by") == null) {
      return claim;
    }
    String benchmark = row.getString("corrected_benchmark");
    String metric = row.getString("corrected_metric");
    return new Claim(claim.doc(), claim.value(),
        mention(row.getString("corrected_method"), claim.method()), mention(benchmark, claim.benchmark()), mention(metric, claim.metric()),
        claim.baseline(), claim.setting(), claim.efficiency(),
        benchmark == null ? claim.benchmarkId() : row.getString("corrected_benchmark_id"),
        metric == null ? claim.metricId() : row.getString("corrected_metric_id"), claim.evidence());
  }

  /** What was done to the claim of a row, or null. */
  static Corrected correction(ResultSet row) throws SQLException {
    String file = row.getString("corrected_by");
    return file == null ? null : new Corrected(file, row.getString("corrected_because"), row.getBoolean("hidden"));
  }

  private static Mention mention(String corrected, Mention original) {
    if (corrected == null) {
      return original;
    }
    return corrected.isEmpty() ? null : new Mention(corrected, null);
  }
}
