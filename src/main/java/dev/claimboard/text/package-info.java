/**
 * Text with positions: spans, the abstract as given next to its cleaned form, and its sentences.
 *
 * <p>Imports nothing of the project. Every {@link dev.claimboard.text.Span} that leaves this package and the parser counts
 * UTF-16 units of the abstract as given; {@link dev.claimboard.text.SourceText} is the one border where positions are converted.
 */
package dev.claimboard.text;
