/**
 * Leaderboards: pure functions from stored claims, their papers and the catalog to ranked rows, records, conflicts and
 * everything that was set apart, with the reason. No SQL, no files, no clock.
 *
 * <p>May import {@code claim}, {@code paper}, {@code catalog}. Start reading at {@link dev.claimboard.board.Leaderboards}; what a
 * board or a method is called in an address is decided in {@link dev.claimboard.board.Identity}, and only there.
 */
package dev.claimboard.board;
