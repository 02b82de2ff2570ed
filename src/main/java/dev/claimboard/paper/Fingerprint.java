package dev.claimboard.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an abstract says, in 128 bits: equal for two abstracts that differ in nothing but white space.
 *
 * @param high the first eight bytes of the SHA-256 of the abstract, white space folded, in UTF-8
 * @param low  the next eight bytes
 */
public record Fingerprint(long high, long low) {

  /** The fingerprint of an abstract: stripped, and every run of ASCII white space read as one blank. */
  public static Fingerprint of(String abstractText) {
    byte[] bytes = abstractText.getBytes(StandardCharsets.UTF_8);
    MessageDigest digest = sha256();
    digest.update(bytes, 0, fold(bytes));
    ByteBuffer result = ByteBuffer.wrap(digest.digest());
    return new Fingerprint(result.getLong(), result.getLong());
  }

  /**
   * The first hexadecimal digits of the fingerprint.
   *
   * @param count from 1 to 16
   */
  String digits(int count) {
    return HexFormat.of().toHexDigits(high >>> (Long.SIZE - 4 * count), count);
  }

  /** Folds white space in place, which in UTF-8 never is a part of another character; returns the new length. */
  private static int fold(byte[] bytes) {
    int length = 0;
    boolean gap = false;
    for (byte unit : bytes) {
      if (unit == ' ' || unit >= '\t' && unit <= '\r') {
        gap = true;
        continue;
      }
      if (gap && length > 0) {
        bytes[length++] = ' ';
      }
      gap = false;
      bytes[length++] = unit;
    }
    return length;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
