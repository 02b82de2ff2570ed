/**
 * From the text of a sentence to its {@link dev.claimboard.phrase.ParsedSentence}: the generated lexer and parser, the facade that
 * runs them and the visitor that reads their trees.
 *
 * <p>The only user of {@code org.antlr}; may import {@code text}, {@code claim} and {@code phrase}. Trees never leave this package.
 */
package dev.claimboard.parse;
