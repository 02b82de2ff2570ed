package dev.claimboard.paper;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stable name of a paper: the one its source gives (an arXiv id, say), or one derived from its abstract.
 *
 * @param value never blank
 */
public record PaperId(String value) implements Comparable<PaperId> {
  private static final String DERIVED = "text-";
  private static final int DERIVED_DIGITS = 12;
  private static final Pattern ARXIV = Pattern.compile("\\d{4}\\.\\d{4,5}(v\\d+)?|[a-z-]+(\\.[A-Za-z]{2})?/\\d{7}(v\\d+)?");

  public PaperId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a paper id must not be blank");
    }
  }

  /**
   * An id for a paper whose source gives none: {@code text-} and the first digits of the {@link Fingerprint} of its
   * abstract, so that line breaks of different files do not matter.
   */
  public static PaperId ofText(String abstractText) {
    return new PaperId(DERIVED + Fingerprint.of(abstractText).digits(DERIVED_DIGITS));
  }

  /** Whether {@link #ofText} made this id, rather than a source. */
  public boolean isDerived() {
    return value.startsWith(DERIVED);
  }

  /** The value where it is an id of arXiv ({@code 2501.00011}, {@code cs/0601001}), else null. */
  public String arxiv() {
    return ARXIV.matcher(value).matches() ? value : null;
  }

  @Override
  public int compareTo(PaperId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
