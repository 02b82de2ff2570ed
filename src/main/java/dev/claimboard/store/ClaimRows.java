package dev.claimboard.store;

import dev.claimboard.board.Entry;
import dev.claimboard.board.Identity;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Mention;
import dev.claimboard.claim.Value;
import dev.claimboard.paper.Paper;
import dev.claimboard.text.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes the claims of a paper. */
final class ClaimRows {
  private static final List<String> COLUMNS = Arrays.asList((
      "paper_id paper_position paper_date amount amount_high kind unit bound basis uncertainty "
      + "method method_start method_end benchmark benchmark_start benchmark_end metric metric_start metric_end "
      + "baseline baseline_start baseline_end setting setting_start setting_end efficiency benchmark_id metric_id "
      + "number_start number_end sentence_start sentence_end quote rule confidence board_key method_key metric_key own_method").split(" "));
  private static final String INSERT = "INSERT INTO claim (" + String.join(", ", COLUMNS) + ") VALUES ("
      + COLUMNS.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";

  private final Handle handle;

  ClaimRows(Handle handle) {
    this.handle = handle;
  }

  /** Puts {@code claims} in the place of all that the paper had. */
  void replace(Paper paper, List<Claim> claims) {
    handle.createUpdate("DELETE FROM claim WHERE paper_id = :paper").bind("paper", paper.id().value()).execute();
    if (claims.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(INSERT);
    for (Entry entry : Entry.allOf(paper, claims, 0)) {
      bind(batch, entry);
      batch.add();
    }
    batch.execute();
  }

  private static void bind(PreparedBatch batch, Entry entry) {
    Claim claim = entry.claim();
    batch.bind("paper_id", entry.paper().id().value())
        .bind("paper_position", (int) entry.claimId())
        .bind("paper_date", entry.date())
        .bind("efficiency", claim.efficiency())
        .bind("benchmark_id", claim.benchmarkId())
        .bind("metric_id", claim.metricId())
        .bind("board_key", Identity.boardOf(claim))
        .bind("method_key", Identity.methodOf(claim))
        .bind("metric_key", Identity.metricOf(claim))
        .bind("own_method", entry.ownMethod());
    bindValue(batch, claim.value());
    bindMention(batch, "method", claim.method());
    bindMention(batch, "benchmark", claim.benchmark());
    bindMention(batch, "metric", claim.metric());
    bindMention(batch, "baseline", claim.baseline());
    bindMention(batch, "setting", claim.setting());
    bindSpan(batch, "number", claim.evidence().number());
    bindSpan(batch, "sentence", claim.evidence().sentence());
    batch.bind("quote", claim.evidence().quote())
        .bind("rule", claim.evidence().rule())
        .bind("confidence", claim.evidence().confidence());
  }

  private static void bindValue(PreparedBatch batch, Value value) {
    batch.bind("amount", digits(value.number()))
        .bind("amount_high", digits(value.high()))
        .bind("kind", value.kind().label())
        .bind("unit", value.unit() == null ? null : value.unit().symbol())
        .bind("bound", value.bound() == null ? null : value.bound().label())
        .bind("basis", value.basis() == null ? null : value.basis().label())
        .bind("uncertainty", digits(value.uncertainty()));
  }

  private static void bindMention(PreparedBatch batch, String name, Mention mention) {
    batch.bind(name, Mention.nameOf(mention));
    bindSpan(batch, name, mention == null ? null : mention.span());
  }

  private static void bindSpan(PreparedBatch batch, String name, Span span) {
    batch.bind(name + "_start", span == null ? null : Integer.valueOf(span.start()))
        .bind(name + "_end", span == null ? null : Integer.valueOf(span.end()));
  }

  private static String digits(BigDecimal number) {
    return number == null ? null : number.toString();
  }
}
