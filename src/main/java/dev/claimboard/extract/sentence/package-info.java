/**
 * A sentence as the rules see it: tokens and amounts with quick look-ups, noun phrases, the amount under question and the draft of a claim.
 *
 * <p>May import {@code text}, {@code claim}, {@code phrase} and the lexicon.
 */
package dev.claimboard.extract.sentence;
