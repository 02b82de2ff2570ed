package dev.claimboard.extract;

import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Trace;
import dev.claimboard.claim.Trace.Step;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.resolve.LinkedFinding;
import java.util.ArrayList;
import java.util.List;

/** Writes down how a claim came about. */
final class Traces {
  private Traces() {}

  static Trace of(LinkedFinding draft, Claim claim) {
    List<Step> steps = new ArrayList<>();
    String value = claim.value().number().toPlainString() + " " + claim.value().kind().label();
    steps.add(new Step("value", value, draft.finding().rule(), claim.evidence().quote()));
    add(steps, "metric", draft.metric());
    add(steps, "benchmark", draft.benchmark());
    add(steps, "method", draft.method());
    add(steps, "baseline", draft.baseline());
    return new Trace(steps);
  }

  private static void add(List<Step> steps, String slot, Link link) {
    String name = link.isNamed() ? link.mention().name() : "";
    steps.add(new Step(slot, name, link.by(), name));
  }
}
