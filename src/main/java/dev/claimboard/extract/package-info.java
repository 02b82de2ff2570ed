/**
 * The engine: {@link dev.claimboard.extract.Extractor} turns an abstract into claims, in the order of its sub-packages: {@code sentence}
 * and {@code name} read, {@code rule} decides what each number is, {@code link} and {@code rank} find the names it belongs
 * to, {@code resolve} makes the claim. {@code lexicon} holds what single words mean.
 *
 * <p>May import {@code text}, {@code paper}, {@code claim}, {@code catalog}, {@code phrase} and {@code parse}. The sub-packages have no
 * cycles; nothing here reads files but the word lists.
 */
package dev.claimboard.extract;
