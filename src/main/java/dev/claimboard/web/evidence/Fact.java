package dev.claimboard.web.evidence;

/**
 * A line about a claim below its sentence.
 *
 * @param label what the line is about
 * @param slot  the slot whose marking the label wears, or null
 * @param text  what is known
 * @param link  the page about it, or null
 * @param note  where the sentence does not have it: where else it was found; else null
 */
public record Fact(String label, Slot slot, String text, String link, String note) {}
