/**
 * Fits the tables of weights to annotated abstracts: which options are the metric, the benchmark and the method of a number, and how far a
 * claim can be trusted.
 *
 * <p>Everything is deterministic: the same documents give the same tables. May import {@code evaluate}, {@code extract} and what they
 * import.
 */
package dev.claimboard.fit;
