/** The front page: search, what the database holds, busiest and newest boards, newest claims. May import {@code web.page, web.evidence}. */
package dev.claimboard.web.home;
