package dev.claimboard.store;

import java.util.List;

/**
 * Which papers are wanted; every part that is null does not restrict.
 *
 * @param text         part of the title or the abstract, whatever the case
 * @param id           the paper's id, exactly
 * @param title        part of the title, whatever the case
 * @param abstractText part of the abstract, whatever the case
 * @param boards       ids of boards on any of which the paper has a claim
 */
public record PaperLookup(String text, String id, String title, String abstractText, List<String> boards) {

  /** Papers with the text in title or abstract; all for null. */
  public static PaperLookup withText(String text) {
    return new PaperLookup(text, null, null, null, null);
  }

  /** Whether all texts must be read to answer. */
  boolean readsTexts() {
    return text != null || title != null || abstractText != null;
  }

  /** Papers with claims on one of the boards. */
  public static PaperLookup onBoards(List<String> boards) {
    return new PaperLookup(null, null, null, null, List.copyOf(boards));
  }
}
