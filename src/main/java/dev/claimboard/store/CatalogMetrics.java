package dev.claimboard.store;

import dev.claimboard.catalog.Catalog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The metrics of the catalog that claims name. Counts are kept until the claims change. Thread-safe. */
public final class CatalogMetrics {
  private static final Comparator<UsedMetric> BUSIEST = Comparator.comparing(UsedMetric::claims, Comparator.reverseOrder())
      .thenComparing(metric -> metric.metric().id());

  private final Catalog catalog;
  private final Stamped<List<UsedMetric>> inUse;

  public CatalogMetrics(Database database, Catalog catalog) {
    this.catalog = catalog;
    this.inUse = new Stamped<>(database, this::count);
  }

  /** The metrics of the catalog that claims name, those with most claims first, then by id. */
  public List<UsedMetric> inUse() {
    return inUse.get();
  }

  private List<UsedMetric> count(Handle handle) {
    return handle.createQuery("""
            SELECT metric_key, COUNT(DISTINCT board_key) AS boards, COUNT(DISTINCT paper_id) AS papers, COUNT(*) AS claims
            FROM claim WHERE metric_key IS NOT NULL AND NOT hidden GROUP BY metric_key""")
        .map((row, context) -> summary(row)).stream().flatMap(Optional::stream).sorted(BUSIEST).toList();
  }

  private Optional<UsedMetric> summary(ResultSet row) throws SQLException {
    int boards = row.getInt("boards");
    int papers = row.getInt("papers");
    int claims = row.getInt("claims");
    return catalog.metric(row.getString("metric_key")).map(metric -> new UsedMetric(metric, boards, papers, claims));
  }
}
