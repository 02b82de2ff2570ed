/** One paper: its abstract with the claims marked in the text. May import {@code web.page, web.evidence}. */
package dev.claimboard.web.paper;
