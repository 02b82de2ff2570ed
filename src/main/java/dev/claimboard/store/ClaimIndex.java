package dev.claimboard.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.claimboard.board.Identity;
import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Metric;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * All claims in memory, as far as filters and counts look at them (some 400 bytes a claim): pages are counted and cut here, and the
 * database is asked for the claims of a page only. Thread-safe and, to its users, immutable.
 */
final class ClaimIndex {
  private static final Comparator<IndexedClaim> NEWEST =
      Comparator.comparing(IndexedClaim::date, Comparator.nullsLast(Comparator.reverseOrder())).thenComparingLong(IndexedClaim::id);
  private static final int FILTERS_KEPT = 200;

  private final List<IndexedClaim> newest;
  private final Map<String, List<IndexedClaim>> byBoard;
  private final Map<String, List<IndexedClaim>> byMethod;
  private final Catalog catalog;
  private final Identity identity;
  private final Census census;
  private final Cache<ClaimFilter, Matches> kept = Caffeine.newBuilder().maximumSize(FILTERS_KEPT).build();

  private ClaimIndex(List<IndexedClaim> claims, Catalog catalog, Census census) {
    this.newest = claims.stream().sorted(NEWEST).toList();
    this.byBoard = by(claim -> claim.keys().board());
    this.byMethod = by(claim -> claim.keys().method());
    this.catalog = catalog;
    this.identity = new Identity(catalog);
    this.census = census;
  }

  /** Reads the claims; {@code census} gives the names of what the catalog does not know. */
  static ClaimIndex of(Handle handle, Catalog catalog, Census census) {
    Texts texts = new Texts();
    List<IndexedClaim> claims = handle.createQuery(IndexedClaim.SELECT).map((row, context) -> IndexedClaim.read(row, texts)).list();
    return new ClaimIndex(claims, catalog, census);
  }

  /** What matches a filter. */
  Matches matches(ClaimFilter filter) {
    return kept.get(filter, this::find);
  }

  /**
   * What matches a filter.
   *
   * @param ids    the claims' ids, newest papers first; not to be changed
   * @param facets their counts
   */
  record Matches(long[] ids, Facets facets) {

    /** The ids in ascending order. */
    long[] ascending() {
      return Arrays.stream(ids).sorted().toArray();
    }
  }

  private Matches find(ClaimFilter filter) {
    ClaimMatcher matcher = new ClaimMatcher(filter, identity);
    List<IndexedClaim> found = candidates(filter).stream().filter(matcher::matches).toList();
    FacetCounts counts = new FacetCounts();
    found.forEach(counts::add);
    return new Matches(found.stream().mapToLong(IndexedClaim::id).toArray(), counts.facets(this::boardName, this::methodName, this::metricName));
  }

  /** Among which claims those that match are, newest papers first. */
  private List<IndexedClaim> candidates(ClaimFilter filter) {
    if (filter.method() != null) {
      return byMethod.getOrDefault(identity.method(filter.method()), List.of());
    }
    if (filter.benchmark() != null && !byBoard.containsKey(filter.benchmark())) {
      return byBoard.getOrDefault(identity.board(filter.benchmark()), List.of());
    }
    return filter.benchmark() != null && filter.benchmark().equals(identity.board(filter.benchmark()))
        ? byBoard.get(filter.benchmark()) : newest;
  }

  private Map<String, List<IndexedClaim>> by(Function<IndexedClaim, String> key) {
    return newest.stream().filter(claim -> key.apply(claim) != null).collect(Collectors.groupingBy(key));
  }

  private String boardName(String key) {
    return catalog.benchmark(key).map(Benchmark::name).orElseGet(() -> name(census.boards(), key));
  }

  private String methodName(String key) {
    return name(census.methods(), key);
  }

  private String metricName(String key) {
    return catalog.metric(key).map(Metric::name).orElseGet(() -> name(census.metrics(), key));
  }

  private static String name(Map<String, Tally> tallies, String key) {
    Tally tally = tallies.get(key);
    return tally == null || tally.name() == null ? key : tally.name();
  }
}
