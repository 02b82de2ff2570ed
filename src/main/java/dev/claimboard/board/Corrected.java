package dev.claimboard.board;

import java.util.Objects;

/**
 * What a person did to a claim.
 *
 * @param file   the name of the correction's file, without extension; of several joined by commas
 * @param reason why, for readers
 * @param hidden whether the claim is set apart
 */
public record Corrected(String file, String reason, boolean hidden) {
  public Corrected {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(reason, "reason");
  }
}
