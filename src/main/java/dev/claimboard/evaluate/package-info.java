/**
 * How good the engine is: gold claims against predicted ones, paired and scored into precision, recall and F1.
 * {@link dev.claimboard.evaluate.Evaluation} is the way in, {@link dev.claimboard.evaluate.NameMatch} says when two names are one.
 *
 * <p>May import {@code claim}, {@code extract} and what they build on; reads files of JSON lines and knows no other input.
 */
package dev.claimboard.evaluate;
