package dev.claimboard.store;

import dev.claimboard.board.Identity;
import dev.claimboard.catalog.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Methods that claims name. Thread-safe. */
public final class MethodStore {
  private static final Comparator<MethodSummary> BUSIEST = Comparator.comparing(MethodSummary::papers, Comparator.reverseOrder())
      .thenComparing(MethodSummary::claims, Comparator.reverseOrder())
      .thenComparing(MethodSummary::name)
      .thenComparing(MethodSummary::id);

  private final Database database;
  private final Identity identity;
  private final Stamped<List<MethodSummary>> all;

  public MethodStore(Database database, Catalog catalog) {
    this.database = database;
    this.identity = new Identity(catalog);
    this.all = new Stamped<>(database, handle -> summaries(database.census(handle)));
  }

  /** The methods that report results on a board, counted on that board alone; most papers first, then most claims, name, id. */
  public List<MethodSummary> onBoard(String boardId) {
    return database.jdbi().withHandle(handle -> summaries(Census.ofBoard(handle, boardId)));
  }

  /** One page (from 1) of the methods whose name contains {@code search} (null for all), whatever its spelling; same order. */
  public List<MethodSummary> find(String search, int page, int itemsPerPage) {
    return Page.of(matching(search), page, itemsPerPage);
  }

  /** How many methods {@link #find} gives over all pages. */
  public long count(String search) {
    return matching(search).size();
  }

  /** The method with that id or spelling. */
  public Optional<MethodSummary> summary(String idOrName) {
    String wanted = identity.method(idOrName);
    return all.get().stream().filter(method -> method.id().equals(wanted)).findFirst();
  }

  private List<MethodSummary> matching(String search) {
    if (search == null || search.isBlank()) {
      return all.get();
    }
    SearchTerm term = new SearchTerm(search);
    return all.get().stream().filter(method -> term.isIn(method.name())).toList();
  }

  private static List<MethodSummary> summaries(Census census) {
    List<MethodSummary> methods = new ArrayList<>();
    census.methods().forEach((id, tally) -> methods.add(
        new MethodSummary(id, tally.name(), tally.papers(), tally.others(), tally.claims(), tally.own(), tally.newest())));
    methods.sort(BUSIEST);
    return List.copyOf(methods);
  }
}
