/** All claims, filtered and paged. May import {@code web.page, web.evidence}. */
package dev.claimboard.web.claims;
