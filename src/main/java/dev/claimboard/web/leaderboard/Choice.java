package dev.claimboard.web.leaderboard;

/**
 * A filter in force, which can be removed.
 *
 * @param label   what it says
 * @param without the address of the page without it
 */
public record Choice(String label, String without) {}
