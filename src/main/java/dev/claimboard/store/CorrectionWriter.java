package dev.claimboard.store;

import dev.claimboard.board.Entry;
import dev.claimboard.board.Identity;
import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Correction;
import dev.claimboard.catalog.Metric;
import dev.claimboard.claim.Claim;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Writes corrections within the transaction of a handle. */
final class CorrectionWriter {
  private static final String UPDATE = """
      UPDATE claim SET corrected_by = CASE WHEN corrected_by IS NULL THEN :file ELSE corrected_by || ', ' || :file END,
        corrected_because = CASE WHEN corrected_because IS NULL THEN :reason ELSE corrected_because || '; ' || :reason END,
        hidden = hidden OR :hidden, corrected_method = COALESCE(:method, corrected_method),
        corrected_benchmark = COALESCE(:benchmark, corrected_benchmark),
        corrected_benchmark_id = CASE WHEN :benchmark IS NULL THEN corrected_benchmark_id ELSE :benchmarkId END,
        corrected_metric = COALESCE(:metric, corrected_metric),
        corrected_metric_id = CASE WHEN :metric IS NULL THEN corrected_metric_id ELSE :metricId END
      WHERE id = :id""";
  private static final String TAKE_BACK = """
      UPDATE claim SET corrected_by = NULL, corrected_because = NULL, hidden = FALSE, corrected_method = NULL, corrected_benchmark = NULL,
        corrected_benchmark_id = NULL, corrected_metric = NULL, corrected_metric_id = NULL
      WHERE corrected_by IS NOT NULL""";

  private final Handle handle;
  private final Catalog catalog;
  private final Identity identity;

  CorrectionWriter(Handle handle, Catalog catalog) {
    this.handle = handle;
    this.catalog = catalog;
    this.identity = new Identity(catalog);
  }

  /** Restores every claim as it was read; false when none was corrected. */
  boolean takeBackAll() {
    List<Entry> corrected = entries(" WHERE c.corrected_by IS NOT NULL");
    handle.execute(TAKE_BACK);
    corrected.forEach(entry -> writeKeys(entry.claimId()));
    return !corrected.isEmpty();
  }

  /** Applies a correction to every claim that it means, and tells how many these are. */
  int apply(Correction correction) {
    List<Entry> meant = correction.isMerge() ? named(correction) : told(correction);
    meant.forEach(entry -> write(entry.claimId(), correction));
    return meant.size();
  }

  boolean hasPaper(String id) {
    return id != null
        && handle.createQuery("SELECT COUNT(*) FROM paper WHERE id = :id").bind("id", id).mapTo(Integer.class).one() > 0;
  }

  private List<Entry> named(Correction correction) {
    List<String> keys = correction.merge().stream().map(identity::method).distinct().toList();
    return handle.createQuery(EntryMapper.SELECT + " WHERE c.method_key IN (<keys>) ORDER BY c.id").bindList("keys", keys)
        .map(new EntryMapper()).list().stream().filter(entry -> !correction.into().equals(entry.claim().methodName())).toList();
  }

  private List<Entry> told(Correction correction) {
    return handle.createQuery(EntryMapper.SELECT + " WHERE c.paper_id = :paper ORDER BY c.id").bind("paper", correction.paper())
        .map(new EntryMapper()).list().stream().filter(entry -> isMeant(entry, correction)).toList();
  }

  private static boolean isMeant(Entry entry, Correction correction) {
    Claim claim = entry.claim();
    String sentence = claim.evidence().sentence().of(entry.paper().abstractText());
    return claim.value().number().compareTo(correction.number()) == 0
        && (correction.quote() == null || sentence.contains(correction.quote()));
  }

  private void write(long id, Correction correction) {
    String method = correction.isMerge() ? correction.into() : slot(correction.method());
    String benchmark = slot(correction.benchmark());
    String metric = slot(correction.metric());
    handle.createUpdate(UPDATE).bind("id", id).bind("file", correction.id()).bind("reason", correction.reason())
        .bind("hidden", correction.hide()).bind("method", method)
        .bind("benchmark", benchmark).bind("benchmarkId", Stream.ofNullable(benchmark).flatMap(this::benchmarkId).findFirst().orElse(null))
        .bind("metric", metric).bind("metricId", Stream.ofNullable(metric).flatMap(this::metricId).findFirst().orElse(null)).execute();
    writeKeys(id);
  }

  /** What follows from the names that a claim has now: where boards and methods find it, and whether its method is the paper's own. */
  private void writeKeys(long id) {
    Entry mended = entries(" WHERE c.id = " + id).get(0);
    Claim claim = mended.claim();
    handle.createUpdate("UPDATE claim SET board_key = :board, method_key = :method, metric_key = :metric, own_method = :own WHERE id = :id")
        .bind("board", Identity.boardOf(claim)).bind("method", Identity.methodOf(claim)).bind("metric", Identity.metricOf(claim))
        .bind("own", isOwn(mended)).bind("id", id).execute();
  }

  private boolean isOwn(Entry mended) {
    List<Claim> claims = handle.createQuery(EntryMapper.SELECT + " WHERE c.paper_id = :paper ORDER BY c.paper_position")
        .bind("paper", mended.paper().id().value()).map(new EntryMapper()).list().stream().map(Entry::claim).toList();
    return Entry.allOf(mended.paper(), claims, 0).stream().filter(entry -> entry.claim().equals(mended.claim())).anyMatch(Entry::ownMethod);
  }

  private List<Entry> entries(String where) {
    return handle.createQuery(EntryMapper.SELECT + where + " ORDER BY c.id").map(new EntryMapper()).list();
  }

  private Stream<String> benchmarkId(String name) {
    return catalog.findBenchmark(name).map(Benchmark::id).stream();
  }

  private Stream<String> metricId(String name) {
    return catalog.findMetric(name).map(Metric::id).stream();
  }

  private static String slot(String name) {
    return Correction.NONE.equals(name) ? "" : name;
  }
}
