/**
 * Trying the engine on a text of the visitor's own. May import {@code extract}, {@code web.page}, {@code web.evidence} and
 * {@code web.derivation}.
 */
package dev.claimboard.web.attempt;
