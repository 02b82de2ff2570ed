package dev.claimboard.web.method;

import dev.claimboard.claim.Kind;
import dev.claimboard.store.MethodClaim;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;

/**
 * Which of a method's claims are wanted; every part that is null does not restrict.
 *
 * @param benchmark a board's id
 * @param kind      the kind
 * @param part      the one part that is wanted
 */
public record MethodFilter(String benchmark, Kind kind, MethodPart part) {

  /** Reads the parameters of a request. */
  static MethodFilter of(Parameters parameters) {
    return new MethodFilter(parameters.text("benchmark"), parameters.oneOf("kind", Kind.class, null),
        parameters.oneOf("part", MethodPart.class, null));
  }

  /** The same wish as the address of a method's page. */
  public Query of(String methodId) {
    return Query.of(Links.method(methodId)).with("benchmark", benchmark).with("kind", kind == null ? null : kind.label())
        .with("part", part == null ? null : Parameters.label(part));
  }

  boolean matches(MethodClaim claim) {
    return (benchmark == null || benchmark.equals(claim.board())) && (kind == null || kind == claim.kind());
  }
}
