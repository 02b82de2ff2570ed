package dev.claimboard.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a person corrects in the claims that the engine reads: one claim of a paper is hidden or gets another name in a slot, or the names
 * of one method are merged.
 *
 * @param id        the name of its file without extension
 * @param paper     the paper's id, or null when names are merged
 * @param number    the claim's number, signed as the claim has it, or null when names are merged
 * @param quote     words of the sentence that tell the claim from others with that number, or null
 * @param hide      whether the claim is to be set apart
 * @param method    the right method, {@value #NONE} for no name, or null to leave it
 * @param benchmark the right benchmark, likewise
 * @param metric    the right metric, likewise
 * @param merge     names that mean the method {@code into}, in any spelling; empty for a correction of one claim
 * @param into      the name that they all get, or null
 * @param reason    why, for readers of the board
 */
public record Correction(
    String id,
    String paper,
    BigDecimal number,
    String quote,
    boolean hide,
    String method,
    String benchmark,
    String metric,
    List<String> merge,
    String into,
    String reason) {
  /** Stands for no name in a slot. */
  public static final String NONE = "none";

  public Correction {
    Objects.requireNonNull(id, "id");
    merge = merge == null ? List.of() : List.copyOf(merge);
  }

  /** Whether it merges the names of a method. */
  public boolean isMerge() {
    return !merge.isEmpty();
  }

  /** Whether it gives a slot of a claim another name. */
  boolean mends() {
    return method != null || benchmark != null || metric != null;
  }
}
