/**
 * Claims as pages show them: the sentence behind a number with its slots marked, and the rows of every table of claims.
 *
 * <p>May import {@code web.page}, {@code board}, {@code store} and what they import. {@link dev.claimboard.web.evidence.Marking} cuts a
 * text at its marks; {@link dev.claimboard.web.evidence.ClaimView} is a claim ready for a template.
 */
package dev.claimboard.web.evidence;
