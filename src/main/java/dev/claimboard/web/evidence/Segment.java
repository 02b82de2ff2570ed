package dev.claimboard.web.evidence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text that is marked alike from end to end.
 *
 * @param text   never empty
 * @param slots  what it is part of, the undermost first; empty for plain text
 * @param anchor the id by which an address points here, or null
 * @param claims which claims of the text it belongs to, see {@link Mark#of}; empty in a text that is about one claim
 * @param number which claim's number begins here, or null
 */
public record Segment(String text, List<Slot> slots, String anchor, List<Integer> claims, Integer number) {
  public Segment {
    slots = List.copyOf(slots);
    claims = List.copyOf(claims);
  }

  /** The style classes that tell which claims it belongs to and whose number begins here; null for none. */
  public String classes() {
    if (claims.isEmpty()) {
      return null;
    }
    String all = claims.stream().map(claim -> " of-" + claim).collect(Collectors.joining("", "part", ""));
    return number == null ? all : all + " place no-" + number;
  }

  /** The places of its claims, separated by blanks. */
  public String claimList() {
    return claims.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
