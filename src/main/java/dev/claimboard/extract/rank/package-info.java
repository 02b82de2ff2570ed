/**
 * Weighs what a slot of a claim may be filled with. For metric, benchmark and method alike, the linking rules propose one name; a
 * sub-package for each gathers the others that the paper offers and describes every one by features (where it stands, what words are around
 * it, what the rules say); the one with the highest sum of weights is chosen. The weights are tables among the resources, fitted on
 * annotated abstracts by the command {@code fit}. Here is what the three share: the number in its sentence, places, words, weights.
 *
 * <p>May import {@code claim}, {@code phrase}, the lexicon, and the packages {@code sentence}, {@code name} and {@code link}.
 */
package dev.claimboard.extract.rank;
