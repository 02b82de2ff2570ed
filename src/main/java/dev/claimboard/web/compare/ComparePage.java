package dev.claimboard.web.compare;

import dev.claimboard.board.BoardMetric;
import dev.claimboard.board.ComparedRow;
import dev.claimboard.board.Comparison;
import dev.claimboard.catalog.Direction;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Print;
import dev.claimboard.web.page.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Methods side by side.
 *
 * @param page       its head
 * @param wanted     what is compared
 * @param comparison everything that the methods report
 * @param rows       the rows wanted
 * @param paging     which part of them is shown
 */
public record ComparePage(Page page, CompareRequest wanted, Comparison comparison, List<ComparedRow> rows, Paging paging) {
  static final String PATH = "/compare";

  /** The rows that are shown. */
  public List<ComparedRow> shown() {
    return paging.of(rows);
  }

  /** This page's address. */
  public Query query() {
    return wanted.at(PATH);
  }

  /** The address without one of the methods. */
  public String without(MethodSummary method) {
    return query().without("method", method.id()).toString();
  }

  /** The address with a further method, by its name. */
  public String adding(String name) {
    return wanted.adding(PATH, name).toString();
  }

  /** Whether there is room for a further method. */
  public boolean canAdd() {
    return wanted.methods().size() < CompareRequest.MOST;
  }

  /** Whether there is something to compare. */
  public boolean isComparison() {
    return wanted.methods().size() > 1;
  }

  /** Who leads how often. */
  public String summary() {
    int shared = comparison.shared().size();
    if (shared == 0) {
      return "No benchmark and metric is shared.";
    }
    List<String> parts = new ArrayList<>();
    int led = 0;
    for (int method = 0; method < wanted.methods().size(); method++) {
      int leads = comparison.leads(method);
      led += leads;
      String extent = method == 0 ? " leads on " + leads + " of the " + shared + " shared" : " on " + leads;
      parts.add(wanted.methods().get(method).name() + extent);
    }
    return String.join(", ", parts) + (led < shared ? "; " + (shared - led) + " tied or unranked." : ".");
  }

  /** What the table holds and how much of it is shown. */
  public String countLine() {
    String rows = Print.count(rows().size(), "row");
    return wanted.all() ? rows + ", " + Print.count(comparison.shared().size()) + " of them shared" : rows + " shared";
  }

  /** Which way is up, in a word. */
  public String direction(BoardMetric metric) {
    if (!metric.isRanked()) {
      return "unranked";
    }
    return metric.direction() == Direction.HIGHER ? "higher is better" : "lower is better";
  }

  /** Just this comparison in the API: {@code ""} for JSON, or an ending. */
  public String download(String ending) {
    return wanted.at(Links.API + PATH + ending).toString();
  }
}
