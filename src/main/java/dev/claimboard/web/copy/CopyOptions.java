package dev.claimboard.web.copy;

/**
 * How a copy shall be.
 *
 * @param baseUrl     where it will be served, without a slash at its end, or null when that is not known
 * @param leastClaims how many claims a method must have to get a page
 */
public record CopyOptions(String baseUrl, int leastClaims) {}
