/**
 * The last step, from a draft with linked names to a finished {@link dev.claimboard.claim.Claim}: signs by the metric's direction, catalog
 * ids, settings, confidence, and results stated twice.
 *
 * <p>May import everything of {@code extract} but its root.
 */
package dev.claimboard.extract.resolve;
