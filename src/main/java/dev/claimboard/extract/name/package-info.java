/**
 * Names in an abstract: where they stand, whether they are benchmarks or systems, and which of them the paper itself introduces.
 *
 * <p>May import {@code text}, {@code catalog}, {@code phrase}, {@code parse}, the lexicon and the views of {@code extract}.
 */
package dev.claimboard.extract.name;
