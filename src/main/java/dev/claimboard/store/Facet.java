package dev.claimboard.store;

/**
 * How many of some claims share a value.
 *
 * @param value what a filter takes for it: an id, a kind's label or a year
 * @param name  the value for people
 * @param count at least 1
 */
public record Facet(String value, String name, long count) {}
