/** A single claim at its permanent address. May import {@code web.page}, {@code web.evidence}, {@code web.derivation}, {@code extract}. */
package dev.claimboard.web.claim;
