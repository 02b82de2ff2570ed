package dev.claimboard.web.method;

import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Answers {@code /methods/{id}}. */
public final class MethodHandler implements Handler {
  private final Site site;

  public MethodHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    MethodSummary method = MethodRequest.find(site.stores(), context.pathParam("id")).summary();
    Parameters parameters = new Parameters(context);
    MethodFilter wanted = MethodFilter.of(parameters);
    MethodReports reports = MethodReports.of(site.stores(), method.id());
    Map<MethodPart, List<Long>> parts = reports.parts(wanted);
    Paging paging = wanted.part() == null ? null : parameters.paging(parts.get(wanted.part()).size());
    MethodRows rows = MethodRows.load(site.stores(), reports, shown(parts, wanted, paging));
    site.views().show(context, "method.jte", new MethodPage(head(method), method, wanted, rows.sections(parts), counts(parts), paging,
        reports.spellings(), reports.boards(site.stores()), rows.papers(true), rows.papers(false)));
  }

  private static Page head(MethodSummary method) {
    return new Page(method.name(), "Every result that papers report of " + method.name() + ", benchmark by benchmark, with ranks "
        + "and sentences.", Links.method(method.id()));
  }

  private static Map<MethodPart, List<Long>> shown(Map<MethodPart, List<Long>> parts, MethodFilter wanted, Paging paging) {
    Map<MethodPart, List<Long>> shown = new EnumMap<>(MethodPart.class);
    if (paging != null) {
      shown.put(wanted.part(), paging.of(parts.get(wanted.part())));
    } else {
      parts.forEach((part, claims) -> shown.put(part, claims.stream().limit(part.first()).toList()));
    }
    return shown;
  }

  private static Map<MethodPart, Integer> counts(Map<MethodPart, List<Long>> parts) {
    Map<MethodPart, Integer> counts = new EnumMap<>(MethodPart.class);
    parts.forEach((part, claims) -> counts.put(part, claims.size()));
    return counts;
  }
}
