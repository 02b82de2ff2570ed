/**
 * The engine at work for a request, and how what it decided is shown. May import {@code extract}, {@code web.page} and
 * {@code web.evidence}.
 */
package dev.claimboard.web.derivation;
