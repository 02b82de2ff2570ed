package dev.claimboard.board;

/**
 * An absolute speed, size or cost reported on a benchmark; listed apart and unranked.
 *
 * @param methodId   as in {@link Row}
 * @param methodName as in {@link Row}
 * @param entry      the claim and its paper
 * @param printed    the value as the text prints it
 */
public record EfficiencyScore(String methodId, String methodName, Entry entry, String printed) {}
