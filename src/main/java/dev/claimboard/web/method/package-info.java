/** Everything that papers report of one method. May import {@code web.page, web.evidence}. */
package dev.claimboard.web.method;
