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
  /** The text of a slot that nothing fills. */
  static final String NOT_NAMED = "not named";

  private final Claim claim;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(Claim claim) {
    this.claim = claim;
  }

  static List<Fact> of(Claim claim) {
    return new Facts(claim).collect();
  }

  private List<Fact> collect() {
    String method = Identity.methodOf(claim);
    String board = Identity.boardOf(claim);
    facts.add(new Fact(Slot.NUMBER.label(), Slot.NUMBER, PrintedValue.of(claim), null, null));
    slot(Slot.METHOD, claim.method(), method == null ? null : Links.method(method));
    slot(Slot.METRIC, claim.metric(), null);
    slot(Slot.BENCHMARK, claim.benchmark(), board == null ? null : Links.board(board));
    plain("setting", claim.settingName());
    plain("compared with", claim.baselineName());
    plain("kind", kind(claim));
    return List.copyOf(facts);
  }

  private void slot(Slot slot, Mention mention, String link) {
    String text = mention == null ? NOT_NAMED : mention.name();
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
