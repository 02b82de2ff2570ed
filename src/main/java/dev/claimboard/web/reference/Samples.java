package dev.claimboard.web.reference;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Entry;
import dev.claimboard.claim.Claim;
import dev.claimboard.store.BoardFilter;
import dev.claimboard.store.BoardOrder;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.ClaimOrder;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import java.util.List;
import java.util.Optional;

/**
 * Things that this site has, so that every command of the documentation works when it is copied.
 *
 * @param board   a benchmark's id
 * @param methods ids of methods, at least one
 * @param paper   a paper's id
 * @param start   where a number starts in that paper's abstract
 */
record Samples(String board, List<String> methods, String paper, int start) {
  private static final String ID = "{id}";
  private static final int COMPARED = 2;

  /** The busiest benchmark, the busiest two methods and the newest paper with claims; invented ones where nothing is stored. */
  static Samples of(Stores stores) {
    Optional<BoardSummary> board = stores.boards().find(BoardFilter.ALL, BoardOrder.BUSIEST, 1, 1).stream().findFirst();
    List<String> methods = stores.methods().find(null, 1, COMPARED).stream().map(MethodSummary::id).toList();
    Optional<Claim> claim = stores.claims().find(ClaimFilter.ALL, ClaimOrder.NEWEST, 1, 1).stream().findFirst().map(Entry::claim);
    return new Samples(board.map(known -> known.info().id()).orElse("gsm8k"), methods.isEmpty() ? List.of("ladder", "abacus") : methods,
        claim.map(Claim::doc).orElse("2501.00011"), claim.map(known -> known.evidence().number().start()).orElse(0));
  }

  /** A command that asks {@code host}, which begins with its scheme, for an operation. */
  String command(String host, Operation operation) {
    Query query = Query.of(path(operation.path()));
    for (Field parameter : operation.parameters()) {
      if (parameter.required() && "query".equals(parameter.place())) {
        query = query.withAll(parameter.name(), parameter.name().equals("method") ? methods : List.of(board));
      }
    }
    String address = "'" + host + query + "'";
    if (operation.body() == null) {
      return "curl " + address;
    }
    String sent = operation.body().example().replace("'", "'\\''");
    return "curl -H 'Content-Type: " + operation.body().mediaType() + "' -d '" + sent + "' " + address;
  }

  private String path(String path) {
    return path.replace("/benchmarks/" + ID, Links.board(board)).replace("/methods/" + ID, Links.method(methods.get(0)))
        .replace("/papers/" + ID, Links.paper(paper)).replace("{start}", String.valueOf(start));
  }
}
