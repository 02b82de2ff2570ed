/**
 * From a number to its names: which metric, benchmark, method and baseline a {@link dev.claimboard.extract.sentence.Finding} belongs to.
 *
 * <p>Each linker looks at structure first (next to the number, in the same list, in the same clause) and at distance last; each way of
 * finding a name is a class of its own. May import {@code claim}, {@code catalog}, {@code phrase}, the lexicon, and the packages
 * {@code sentence} and {@code name}.
 */
package dev.claimboard.extract.link;
