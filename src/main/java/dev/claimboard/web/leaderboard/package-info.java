/** One leaderboard with everything that belongs to it. May import {@code web.page, web.evidence}. */
package dev.claimboard.web.leaderboard;
