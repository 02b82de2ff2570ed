package dev.claimboard.web.reference;

import dev.claimboard.paper.Paper;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import java.util.List;

/** Things that this site has, so that every command of the documentation works when it is copied. */
final class Samples {
  private static final String ID = "{id}";

  private final Stores stores;

  Samples(Stores stores) {
    this.stores = stores;
  }

  /** A command that asks {@code host}, which begins with its scheme, for an operation. */
  String command(String host, Operation operation) {
    Query query = Query.of(path(operation.path()));
    for (Field parameter : operation.parameters()) {
      if (parameter.required() && "query".equals(parameter.place())) {
        query = query.with(parameter.name(), value(parameter.name()));
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
    if (!path.contains(ID)) {
      return path;
    }
    if (path.contains("/benchmarks/")) {
      return path.replace("/benchmarks/" + ID, Links.board(board()));
    }
    if (path.contains("/methods/")) {
      return path.replace("/methods/" + ID, Links.method(methods().isEmpty() ? "bert" : methods().get(0).id()));
    }
    return path.contains("/papers/") ? path.replace("/papers/" + ID, Links.paper(paper())) : path;
  }

  private String value(String parameter) {
    if (parameter.equals("methods") || parameter.equals("m")) {
      return String.join(",", methods().stream().map(MethodSummary::id).toList());
    }
    return board();
  }

  private String board() {
    return stores.boards().all(BoardFilter.ALL, BoardOrder.BUSIEST).stream().findFirst().map(board -> board.info().id()).orElse("gsm8k");
  }

  private List<MethodSummary> methods() {
    return stores.methods().find(null, 1, 2);
  }

  private String paper() {
    List<Paper> papers = stores.papers().search("", 1, 1);
    return papers.isEmpty() ? "2501.00011" : papers.get(0).id().value();
  }
}
