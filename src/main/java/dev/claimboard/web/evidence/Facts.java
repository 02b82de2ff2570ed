package dev.claimboard.web.evidence;

import dev.claimboard.board.Identity;
import dev.claimboard.board.PrintedValue;
import dev.claimboard.claim.Basis;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.text.Span;
import dev.claimboard.web.page.Links;
import java.util.ArrayList;
import java.util.List;

/** Says what a claim states, slot by slot, and where a name came from when its sentence does not have it. */
final class Facts {
  private final Claim claim;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(Claim claim) {
    this.claim = claim;
  }

  static List<Fact> of(Claim claim) {
    return new Facts(claim).collect();
  }

  /** What the claim states as far as its sentence does not have it marked. */
  static List<Fact> beyondSentence(Claim claim) {
    Facts facts = new Facts(claim);
    if (!facts.isMarked(claim.method())) {
      facts.method();
    }
    if (!facts.isMarked(claim.metric())) {
      facts.metric();
    }
    if (!facts.isMarked(claim.benchmark())) {
      facts.benchmark();
    }
    return facts.withoutSlots();
  }

  private List<Fact> collect() {
    facts.add(new Fact(Slot.NUMBER.label(), Slot.NUMBER, PrintedValue.of(claim), null, null));
    method();
    metric();
    benchmark();
    return withoutSlots();
  }

  private List<Fact> withoutSlots() {
    plain("setting", claim.settingName());
    plain("compared with", claim.baselineName());
    plain("kind", kind(claim));
    return List.copyOf(facts);
  }

  private void method() {
    String id = Identity.methodOf(claim);
    slot(Slot.METHOD, claim.method(), id == null ? null : Links.method(id));
  }

  private void metric() {
    slot(Slot.METRIC, claim.metric(), null);
  }

  private void benchmark() {
    String id = Identity.boardOf(claim);
    slot(Slot.BENCHMARK, claim.benchmark(), id == null ? null : Links.board(id));
  }

  private boolean isMarked(Mention mention) {
    return mention != null && whereabouts(mention.span()) == null;
  }

  private void slot(Slot slot, Mention mention, String link) {
    String text = mention == null ? "not named" : mention.name();
    facts.add(new Fact(slot.label(), slot, text, link, mention == null ? null : whereabouts(mention.span())));
  }

  private void plain(String label, String text) {
    if (text != null) {
      facts.add(new Fact(label, null, text, null, null));
    }
  }

  private String whereabouts(Span span) {
    if (span == null) {
      return "named in the title";
    }
    return claim.evidence().sentence().overlaps(span) ? null : "named elsewhere in the abstract";
  }

  private static String kind(Claim claim) {
    if (claim.value().kind() == Kind.FACTOR) {
      return "a multiple";
    }
    if (claim.value().kind() == Kind.SCORE) {
      return claim.efficiency() ? "speed, size or cost" : null;
    }
    Basis basis = claim.value().basis();
    return basis == null ? "a change" : "a change, " + basis.label();
  }
}
