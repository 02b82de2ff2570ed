/** What the site is and how to read it. May import {@code web.page}. */
package dev.claimboard.web.about;
