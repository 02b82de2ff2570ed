package dev.claimboard.store;

import dev.claimboard.board.Identity;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Methods that claims name. Thread-safe. */
public final class MethodStore {
  private static final Comparator<MethodSummary> BUSIEST = Comparator.comparing(MethodSummary::papers, Comparator.reverseOrder())
      .thenComparing(MethodSummary::claims, Comparator.reverseOrder())
      .thenComparing(MethodSummary::name)
      .thenComparing(MethodSummary::id);

  private final Database database;
  private final Identity identity;
  private final Stamped<Index> index;

  public MethodStore(Database database, Catalog catalog) {
    this.database = database;
    this.identity = new Identity(catalog);
    this.index = new Stamped<>(database, handle -> Index.of(summaries(database.census(handle))));
  }

  /** The methods that report results on a board, counted on that board alone; most papers first, then most claims, name, id. */
  public List<MethodSummary> onBoard(String boardId) {
    return database.jdbi().withHandle(handle -> summaries(Census.ofBoard(handle, boardId)));
  }

  /**
   * One page (from 1) of the methods that a person who types this may mean (null for all), whatever the spelling: exact names first, then
   * beginnings, then those in whose name it stands; equally good ones in the same order.
   */
  public List<MethodSummary> find(String search, int page, int itemsPerPage) {
    return Page.of(index.get().names().matching(search), page, itemsPerPage);
  }

  /** The first methods that {@link #find} gives, with the number of all. */
  public Matches<MethodSummary> search(String typed, int limit) {
    return Matches.of(index.get().names().matching(typed), limit);
  }

  /** How many methods {@link #find} gives over all pages. */
  public long count(String search) {
    return index.get().names().matching(search).size();
  }

  /** The method with that id or spelling. */
  public Optional<MethodSummary> summary(String idOrName) {
    return Optional.ofNullable(index.get().byId().get(identity.method(idOrName)));
  }

  /** All claims of a method's id in outline, newest paper first, undated ones last; within a day by number. */
  public List<MethodClaim> claims(String methodId) {
    return database.jdbi().withHandle(handle -> handle.createQuery("""
            SELECT id, board_key, kind, efficiency, COALESCE(corrected_method, method) AS spelling, paper_id, own_method
            FROM claim WHERE method_key = :method AND NOT hidden ORDER BY paper_date DESC NULLS LAST, id""")
        .bind("method", methodId)
        .map((row, context) -> new MethodClaim(row.getLong("id"), row.getString("board_key"), Kind.ofLabel(row.getString("kind")),
            row.getBoolean("efficiency"), row.getString("spelling"), row.getString("paper_id"), row.getBoolean("own_method")))
        .list());
  }

  /** Names of methods that look like {@code name}, the nearest first. */
  public List<String> suggestions(String name, int limit) {
    List<String> containing = find(name, 1, limit).stream().map(MethodSummary::name).toList();
    return containing.isEmpty() ? like(name, limit).stream().map(MethodSummary::name).toList() : containing;
  }

  /** Methods whose names look like {@code name}, the nearest first. */
  public List<MethodSummary> like(String name, int limit) {
    return index.get().names().like(name, limit);
  }

  private record Index(NameIndex<MethodSummary> names, Map<String, MethodSummary> byId) {
    static Index of(List<MethodSummary> methods) {
      Map<String, MethodSummary> byId = new HashMap<>();
      methods.forEach(method -> byId.put(method.id(), method));
      return new Index(NameIndex.of(methods, method -> List.of(method.name()), method -> List.of()), byId);
    }
  }

  private static List<MethodSummary> summaries(Census census) {
    List<MethodSummary> methods = new ArrayList<>();
    census.methods().forEach((id, tally) -> methods.add(
        new MethodSummary(id, tally.name(), tally.papers(), tally.others(), tally.claims(), tally.own(), tally.newest())));
    methods.sort(BUSIEST);
    return List.copyOf(methods);
  }
}
