package dev.claimboard.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.claimboard.board.Identity;
import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * All claims in memory, as far as filters and counts look at them (some 400 bytes a claim): pages are counted and cut here, and the
 * database is asked for the claims of a page only. Thread-safe and, to its users, immutable.
 */
final class ClaimIndex {
  private static final Comparator<IndexedClaim> NEWEST =
      Comparator.comparing(IndexedClaim::date, Comparator.nullsLast(Comparator.reverseOrder())).thenComparingLong(IndexedClaim::id);
  private static final int FILTERS_KEPT = 200;

  private final List<IndexedClaim> byId;
  private final List<IndexedClaim> newest;
  private final Catalog catalog;
  private final Identity identity;
  private final Spellings boards = new Spellings();
  private final Spellings methods = new Spellings();
  private final Spellings metrics = new Spellings();
  private final Cache<ClaimFilter, Matches> kept = Caffeine.newBuilder().maximumSize(FILTERS_KEPT).build();

  private ClaimIndex(List<IndexedClaim> claims, Catalog catalog) {
    this.byId = claims;
    this.newest = claims.stream().sorted(NEWEST).toList();
    this.catalog = catalog;
    this.identity = new Identity(catalog);
    claims.forEach(this::countNames);
  }

  static ClaimIndex of(Handle handle, Catalog catalog) {
    Texts texts = new Texts();
    return new ClaimIndex(handle.createQuery(IndexedClaim.SELECT).map((row, context) -> IndexedClaim.read(row, texts)).list(), catalog);
  }

  /** The claims that match, newest papers first, with their counts. */
  Matches matches(ClaimFilter filter) {
    return kept.get(filter, wanted -> new Matches(ids(newest, wanted), facets(wanted)));
  }

  /** The ids of the claims that match, in ascending order. */
  long[] ids(ClaimFilter filter) {
    return ids(byId, filter);
  }

  /**
   * What matches a filter.
   *
   * @param ids the claims' ids, newest papers first; not to be changed
   */
  record Matches(long[] ids, Facets facets) {}

  private long[] ids(List<IndexedClaim> claims, ClaimFilter filter) {
    ClaimMatcher matcher = new ClaimMatcher(filter, identity);
    return claims.stream().filter(matcher::matches).mapToLong(IndexedClaim::id).toArray();
  }

  private Facets facets(ClaimFilter filter) {
    ClaimMatcher matcher = new ClaimMatcher(filter, identity);
    FacetCounts counts = new FacetCounts();
    byId.stream().filter(matcher::matches).forEach(counts::add);
    return counts.facets(this::boardName, methods::commonest, this::metricName);
  }

  private String boardName(String key) {
    return catalog.benchmark(key).map(Benchmark::name).orElseGet(() -> boards.commonest(key));
  }

  private String metricName(String key) {
    return catalog.metric(key).map(Metric::name).orElseGet(() -> metrics.commonest(key));
  }

  private void countNames(IndexedClaim claim) {
    boards.add(claim.keys().board(), claim.names().board());
    methods.add(claim.keys().method(), claim.names().method());
    metrics.add(claim.keys().metric(), claim.names().metric());
  }
}
