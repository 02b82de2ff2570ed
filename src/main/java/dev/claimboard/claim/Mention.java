package dev.claimboard.claim;

import dev.claimboard.text.Span;
import java.util.Objects;

/**
 * A name that fills a slot of a claim.
 *
 * @param name the best surface name, as in the text
 * @param span where the abstract has it, in UTF-16 units; null when it stands only in the title
 */
public record Mention(String name, Span span) {
  public Mention {
    Objects.requireNonNull(name, "name");
  }

  /** The name of a mention, or null for no mention. */
  public static String nameOf(Mention mention) {
    return mention == null ? null : mention.name();
  }
}
