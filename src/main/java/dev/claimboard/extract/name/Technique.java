package dev.claimboard.extract.name;

import dev.claimboard.phrase.TokenRange;

/**
 * Words that describe what the paper proposes, where it has no proper name.
 *
 * @param origin where they stand: in the title or behind a verb that introduces
 * @param text   the words, one blank between two
 * @param sentence index of the sentence, -1 for the title
 */
public record Technique(String origin, String text, int sentence, TokenRange range, String next) {}
