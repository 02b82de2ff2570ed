/**
 * What the grammar finds in a sentence: tokens, and the shapes of its numbers (amounts, ranges, series, from-to pairs).
 *
 * <p>May import {@code text} and the vocabulary of {@code claim}. Shapes only: whether a number is a result is decided in
 * {@code extract}.
 */
package dev.claimboard.phrase;
