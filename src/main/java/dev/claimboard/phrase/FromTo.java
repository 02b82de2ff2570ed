package dev.claimboard.phrase;

/**
 * A pair {@code from X to Y} or {@code X → Y}.
 *
 * @param from index of the earlier amount among the sentence's amounts
 * @param to   index of the later one
 */
public record FromTo(int from, int to) {}
