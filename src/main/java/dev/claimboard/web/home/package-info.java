/**
 * The front page: what the database holds, boards by area with their leaders, newest records and boards; and the search over everything.
 *
 * <p>May import {@code web.page, web.evidence}.
 */
package dev.claimboard.web.home;
