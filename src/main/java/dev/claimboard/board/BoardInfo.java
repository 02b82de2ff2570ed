package dev.claimboard.board;

/**
 * Which benchmark a board is about.
 *
 * @param id         safe in an address: lower-case letters, digits and hyphens
 * @param name       the catalog's name, or the most frequent spelling (ties: the alphabetically first)
 * @param discovered whether the catalog does not know the benchmark
 * @param task       what is asked of a system, or null
 * @param area       the field it belongs to, or null
 * @param url        its home page, or null
 */
public record BoardInfo(String id, String name, boolean discovered, String task, String area, String url) {}
