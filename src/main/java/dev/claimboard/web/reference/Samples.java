package dev.claimboard.web.reference;

import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.ClaimOrder;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;

/**
 * Things that this site has, so that every command of the documentation works when it is copied.
 *
 * @param board  a benchmark's id
 * @param method a method's id
 * @param paper  a paper's id
 */
record Samples(String board, String method, String paper) {
  private static final String ID = "{id}";

  /** The busiest benchmark and method and the newest paper with claims; invented ones where nothing is stored. */
  static Samples of(Stores stores) {
    return new Samples(
        stores.boards().find(BoardFilter.ALL, BoardOrder.BUSIEST, 1, 1).stream().findFirst().map(board -> board.info().id()).orElse("gsm8k"),
        stores.methods().find(null, 1, 1).stream().findFirst().map(MethodSummary::id).orElse("ladder"),
        stores.claims().find(ClaimFilter.ALL, ClaimOrder.NEWEST, 1, 1).stream().findFirst()
            .map(entry -> entry.paper().id().value()).orElse("2501.00011"));
  }

  /** A command that asks {@code host}, which begins with its scheme, for an operation. */
  String command(String host, Operation operation) {
    Query query = Query.of(path(operation.path()));
    for (Field parameter : operation.parameters()) {
      if (parameter.required() && "query".equals(parameter.place())) {
        query = query.with(parameter.name(), parameter.name().startsWith("method") ? method : board);
      }
    }
    String address = "'" + host + query + "'";
    if (operation.body() == null) {
      return "curl " + address;
    }
    String sent = operation.body().replace("'", "'\\''");
    String type = operation.body().startsWith("{") ? "application/json" : "text/plain";
    return "curl -H 'Content-Type: " + type + "' --data '" + sent + "' " + address;
  }

  private String path(String path) {
    return path.replace("/benchmarks/" + ID, Links.board(board)).replace("/methods/" + ID, Links.method(method))
        .replace("/papers/" + ID, Links.paper(paper));
  }
}
