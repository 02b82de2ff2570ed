package dev.claimboard.web.evidence;

import java.util.List;

/**
 * A piece of text that is marked alike from end to end.
 *
 * @param text   never empty
 * @param slots  what it is part of, the undermost first; empty for plain text
 * @param anchor the id by which an address points here, or null
 */
public record Segment(String text, List<Slot> slots, String anchor) {
  public Segment {
    slots = List.copyOf(slots);
  }
}
