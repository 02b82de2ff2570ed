package dev.claimboard.web.compare;

import dev.claimboard.board.ComparedRow;
import dev.claimboard.board.Comparison;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.stream.Collectors;

/** Answers {@code /compare?method=…&method=…}. */
public final class CompareHandler implements Handler {
  private final Site site;

  public CompareHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    Parameters parameters = new Parameters(context);
    CompareRequest wanted = CompareRequest.of(parameters, site.stores());
    Comparison comparison = wanted.compare(site.stores());
    List<ComparedRow> rows = wanted.rows(comparison);
    site.views().show(context, "compare.jte", new ComparePage(head(wanted), wanted, comparison, rows, parameters.paging(rows.size())));
  }

  private static Page head(CompareRequest wanted) {
    String names = wanted.methods().stream().map(MethodSummary::name).collect(Collectors.joining(" and "));
    return names.isEmpty()
        ? new Page("Compare methods", "Methods side by side on the benchmarks that they share.", ComparePage.PATH)
        : new Page("Compare " + names, names + " side by side on the benchmarks that they share, with the evidence.", ComparePage.PATH);
  }
}
