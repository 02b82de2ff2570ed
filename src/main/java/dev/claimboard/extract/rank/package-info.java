/**
 * Weighs what the method of a number may be. The linking rules propose one name; this package gathers the other names and phrases that the
 * paper offers, describes each by features (where it stands, what words are around it, what the rules say), and chooses the one with the
 * highest sum of weights. The weights are a table among the resources, fitted on annotated abstracts by the command {@code fit}.
 *
 * <p>May import {@code claim}, {@code phrase}, the lexicon, and the packages {@code sentence}, {@code name} and {@code link}.
 */
package dev.claimboard.extract.rank;
