package dev.claimboard.web.page;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.store.BoardStore;
import dev.claimboard.store.ClaimStore;
import dev.claimboard.store.Database;
import dev.claimboard.store.MethodStore;
import dev.claimboard.store.MetricStore;
import dev.claimboard.store.PaperStore;
import dev.claimboard.store.StandingStore;

/** Everything that pages read from. Thread-safe as its parts are. */
public record Stores(Catalog catalog, Database database, PaperStore papers, ClaimStore claims, BoardStore boards, MethodStore methods,
    MetricStore metrics, StandingStore standings) {

  /** The stores of an open database, which the caller keeps and closes. */
  public static Stores of(Database database, Catalog catalog) {
    return new Stores(catalog, database, new PaperStore(database), new ClaimStore(database, catalog),
        new BoardStore(database, catalog), new MethodStore(database, catalog), new MetricStore(database, catalog),
        new StandingStore(database, catalog));
  }
}
