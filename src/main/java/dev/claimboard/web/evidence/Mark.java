package dev.claimboard.web.evidence;

import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Mention;
import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an abstract that fills a slot.
 *
 * @param span in UTF-16 units of the abstract as given
 * @param slot what it fills
 * @param of   which claim of a text with several it belongs to, from 0; or null
 */
public record Mark(Span span, Slot slot, Integer of) {

  /** A mark in a text that is about one claim. */
  public Mark(Span span, Slot slot) {
    this(span, slot, null);
  }

  /** The marks of many claims, each with the claim's place in the list. */
  public static List<Mark> ofAll(List<Claim> claims) {
    List<Mark> marks = new ArrayList<>();
    for (int claim = 0; claim < claims.size(); claim++) {
      int place = claim;
      of(claims.get(claim)).forEach(mark -> marks.add(new Mark(mark.span(), mark.slot(), place)));
    }
    return List.copyOf(marks);
  }

  /** The marks of a claim; names that stand only in the title have none. */
  public static List<Mark> of(Claim claim) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(claim.evidence().number(), Slot.NUMBER));
    add(marks, claim.method(), Slot.METHOD);
    add(marks, claim.metric(), Slot.METRIC);
    add(marks, claim.benchmark(), Slot.BENCHMARK);
    return List.copyOf(marks);
  }

  private static void add(List<Mark> marks, Mention mention, Slot slot) {
    if (mention != null && mention.span() != null) {
      marks.add(new Mark(mention.span(), slot));
    }
  }
}
