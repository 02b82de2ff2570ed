package dev.claimboard.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The stable name of a paper: the one its source gives (an arXiv id, say), or one derived from its abstract.
 *
 * @param value never blank
 */
public record PaperId(String value) implements Comparable<PaperId> {
  private static final int DERIVED_DIGITS = 12;

  public PaperId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a paper id must not be blank");
    }
  }

  /**
   * An id for a paper whose source gives none: {@code text-} and the first digits of the SHA-256 of its abstract,
   * white space folded, so that line breaks of different files do not matter.
   */
  public static PaperId ofText(String abstractText) {
    String folded = abstractText.strip().replaceAll("\\s+", " ");
    return new PaperId("text-" + sha256(folded).substring(0, DERIVED_DIGITS));
  }

  /** Whether {@link #ofText} made this id, rather than a source. */
  public boolean isDerived() {
    return value.startsWith("text-");
  }

  private static String sha256(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
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
