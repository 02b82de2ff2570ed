package dev.claimboard.web.claims;

import dev.claimboard.board.Reporter;
import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Kind;
import dev.claimboard.store.ClaimDetails;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;

/** Which claims are wanted, as pages and API take it; the parameters are named as the fields of {@link ClaimFilter} and {@link ClaimDetails}. */
public record ClaimQuery(ClaimFilter filter) {

  /** Reads the parameters of a request. */
  public static ClaimQuery of(Parameters parameters) {
    return new ClaimQuery(new ClaimFilter(parameters.text("benchmark"), parameters.text("method"), parameters.text("metric"),
        parameters.oneOf("kind", Kind.class, null), parameters.text("paper"), parameters.date("since"), parameters.date("until"),
        parameters.text("text"), parameters.flag("efficiency"), parameters.share("min_confidence"), parameters.text("rule"), details(parameters)));
  }

  /** The same wish as an address. */
  public Query at(String path) {
    ClaimDetails details = filter.details();
    return Query.of(path).with("benchmark", filter.benchmark()).with("method", filter.method()).with("metric", filter.metric())
        .with("kind", filter.kind() == null ? null : filter.kind().label()).with("paper", filter.paper())
        .with("since", filter.since()).with("until", filter.until()).with("text", filter.text())
        .with("efficiency", filter.efficiency()).with("min_confidence", filter.minConfidence()).with("rule", filter.rule())
        .with("baseline", details.baseline()).with("setting", details.setting()).with("unit", details.unit())
        .with("bound", label(details.bound())).with("reported", label(details.reported()));
  }

  private static ClaimDetails details(Parameters parameters) {
    return new ClaimDetails(parameters.text("baseline"), parameters.text("setting"), parameters.text("unit"),
        parameters.oneOf("bound", Bound.class, null), parameters.oneOf("reported", Reporter.class, null));
  }

  private static String label(Enum<?> constant) {
    return constant == null ? null : Parameters.label(constant);
  }
}
