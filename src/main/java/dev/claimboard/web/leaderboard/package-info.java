/**
 * One leaderboard with everything that belongs to it: {@link dev.claimboard.web.leaderboard.BoardRequest} reads what is wanted, for
 * pages, API, feeds, badge and frame alike; {@link dev.claimboard.web.leaderboard.BoardAddress} writes it as an address again.
 *
 * <p>May import {@code web.page, web.evidence} and what they import.
 */
package dev.claimboard.web.leaderboard;
