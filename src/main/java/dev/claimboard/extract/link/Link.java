package dev.claimboard.extract.link;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.phrase.TokenRange;
import java.util.function.Supplier;

/**
 * A name linked to a number.
 *
 * @param mention the name, or null when the text names none
 * @param by      id of the way it was found, upper-case with underscores
 */
public record Link(Mention mention, String by) {
  private static final Link NOTHING = new Link(null, "NOT_NAMED");

  /** No name. */
  public static Link nothing() {
    return NOTHING;
  }

  /** No name, although the text says whose the slot is. */
  static Link unnamed(String by) {
    return new Link(null, by);
  }

  /** A link to a name of that sentence; to nothing when the name is null. */
  public static Link to(NameMention name, SentenceContext context, String by) {
    return name == null ? NOTHING : new Link(context.mention(name), by);
  }

  /** A link to words of that sentence; to nothing when they are null. */
  public static Link to(TokenRange words, SentenceContext context, String by) {
    return words == null ? NOTHING : new Link(context.mention(words), by);
  }

  /** Whether the text names anything. */
  public boolean isNamed() {
    return mention != null;
  }

  /** Whether both name the same, case apart, or neither names anything. */
  public boolean namesSameAs(Link other) {
    if (!isNamed() || !other.isNamed()) {
      return isNamed() == other.isNamed();
    }
    return mention.name().equalsIgnoreCase(other.mention.name());
  }

  /** This link, or the next one where this one names nothing. */
  Link or(Supplier<Link> next) {
    return isNamed() ? this : next.get();
  }
}
