/**
 * The vocabulary of result claims, field for field as annotators use it: {@link dev.claimboard.claim.Claim} and its parts, and
 * {@link dev.claimboard.claim.NonClaim}, the named reasons for which a number is no claim.
 *
 * <p>May import {@code text}.
 */
package dev.claimboard.claim;
