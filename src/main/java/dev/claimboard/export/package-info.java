/**
 * Claims and boards as JSON, CSV, Markdown and text. Everything is written as it comes, in bounded memory; only tables for a
 * terminal, whose columns are aligned, are held until they are complete.
 *
 * <p>May import {@code claim}, {@code paper}, {@code catalog}, {@code board}. A new format of claims is a {@link dev.claimboard.export.ClaimWriter}
 * and a line in {@link dev.claimboard.export.ClaimFormat}.
 */
package dev.claimboard.export;
