package dev.claimboard.board;

/**
 * A change or a multiple claimed on a benchmark; shown beside the board and never ranked among its scores.
 *
 * @param methodId   as in {@link Row}
 * @param methodName as in {@link Row}
 * @param entry      the claim and its paper; the claim's baseline says what it is compared with
 * @param printed    the value with sign and unit: {@code +3.6%}, {@code -12%}, {@code 2.3x}
 * @param implied    what it tells of the baseline together with a score of the same paper, or null
 */
public record ReportedGain(String methodId, String methodName, Entry entry, String printed, ImpliedScore implied) {}
