package dev.claimboard.board;

/**
 * A score set apart from the ranking.
 *
 * @param methodId   as in {@link Row}
 * @param methodName as in {@link Row}
 * @param entry      the claim and its paper
 * @param printed    the value as the text prints it
 * @param reason     why it is not ranked
 */
public record ExcludedRow(String methodId, String methodName, Entry entry, String printed, Exclusion reason) {}
