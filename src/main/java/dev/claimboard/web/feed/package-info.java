/** News as Atom feeds. May import {@code web.page, web.evidence, web.leaderboard}. */
package dev.claimboard.web.feed;
