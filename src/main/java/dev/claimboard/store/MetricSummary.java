package dev.claimboard.store;

import java.time.LocalDate;

/**
 * A metric in a list.
 *
 * @param id     the catalog's id, or one made from the name; safe in an address
 * @param name   the catalog's name, or the most frequent spelling (ties: the alphabetically first)
 * @param known  whether the catalog knows it
 * @param papers how many papers report it
 * @param boards how many benchmarks it is reported on
 * @param claims how many claims name it
 * @param newest the date of the newest of those papers, or null
 */
public record MetricSummary(String id, String name, boolean known, int papers, int boards, int claims, LocalDate newest) {}
