package dev.claimboard.extract.name;

/**
 * Words that describe what a paper proposes, where it may have no proper name.
 *
 * @param origin where they stand: {@code TITLE_HEAD} before the colon of the title, {@code TITLE_SUBTITLE} behind it, {@code TITLE_START} at
 *               the head of a title without colon, {@code TITLE_MEANS} behind {@code via} and the like, {@code PROPOSED} behind a verb that
 *               introduces
 * @param text   the words, one blank between two
 * @param next   the word behind them in lower case, or {@code $} at the end
 */
public record Technique(String origin, String text, String next) {}
