package dev.claimboard.store;

import java.time.LocalDate;

/**
 * What a database holds.
 *
 * @param papers how many papers
 * @param claims how many claims
 * @param boards how many benchmarks have claims
 * @param newest the date of the newest paper, or null when none is dated
 */
public record Totals(long papers, long claims, long boards, LocalDate newest) {}
