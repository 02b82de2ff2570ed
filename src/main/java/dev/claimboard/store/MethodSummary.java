package dev.claimboard.store;

import java.time.LocalDate;

/**
 * A method in a list.
 *
 * @param id     safe in an address
 * @param name   its most frequent spelling (ties: the alphabetically first)
 * @param papers how many papers report on it
 * @param boards how many benchmarks it is reported on
 * @param claims how many claims name it
 * @param own    how many of those papers propose it
 * @param newest the date of the newest of those papers, or null
 */
public record MethodSummary(String id, String name, int papers, int boards, int claims, int own, LocalDate newest) {}
