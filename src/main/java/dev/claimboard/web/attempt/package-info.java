/** Trying the engine on a text of the visitor's own. May import {@code web.page}, {@code web.evidence}, {@code web.derivation}, {@code extract}. */
package dev.claimboard.web.attempt;
