package dev.claimboard.web.copy;

import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.BoardView;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.store.PaperFinder;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which pages a copy has: their addresses on the running site, each with its file; in a fixed order. */
final class PageList {
  private static final BoardView STANDARD = new BoardView(null, null, null);

  private final Stores stores;
  private final Map<String, String> files = new LinkedHashMap<>();

  private PageList(Stores stores) {
    this.stores = stores;
  }

  /** The pages for what is stored; methods with fewer claims have none. Unmodifiable. */
  static Map<String, String> of(Stores stores, int leastClaims) {
    PageList pages = new PageList(stores);
    pages.files.put("/", "index.html");
    List.of("rules", "about", "api").forEach(name -> pages.files.put("/" + name, FileNames.page(name)));
    pages.addBenchmarks();
    stores.methods().find(null, 1, Integer.MAX_VALUE).stream().filter(method -> method.claims() >= leastClaims).forEach(pages::add);
    new PaperFinder(stores.database()).withClaims()
        .forEach(paper -> pages.files.put(Links.paper(paper), FileNames.page(("papers/" + paper).split("/", -1))));
    return Collections.unmodifiableMap(pages.files);
  }

  private void addBenchmarks() {
    List<BoardSummary> boards = stores.boards().all(BoardFilter.ALL, BoardOrder.BUSIEST);
    files.put("/benchmarks", "benchmarks.html");
    Query list = Query.of("/benchmarks");
    long lastPage = new Paging(1, Paging.USUAL_ITEMS, boards.size()).lastPage();
    for (int page = 2; page <= lastPage; page++) {
      files.put(list.with("page", page).toString(), "benchmarks/_page-" + page + ".html");
    }
    boards.forEach(this::add);
  }

  private void add(BoardSummary board) {
    String id = board.info().id();
    files.put(Links.board(id), FileNames.page("benchmarks", id));
    List<BoardMetric> tabs = stores.boards().leaderboard(id, STANDARD).map(Leaderboard::tabs).orElse(List.of());
    for (BoardMetric tab : tabs.subList(Math.min(1, tabs.size()), tabs.size())) {
      files.put(Query.of(Links.board(id)).with("metric", tab.id()).toString(), FileNames.page("benchmarks", id, tab.id()));
    }
  }

  private void add(MethodSummary method) {
    files.put(Links.method(method.id()), FileNames.page("methods", method.id()));
  }
}
