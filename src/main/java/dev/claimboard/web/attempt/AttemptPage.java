package dev.claimboard.web.attempt;

import dev.claimboard.web.page.Page;
import java.util.List;

/**
 * The page to try the engine.
 *
 * @param page    its head
 * @param wanted  what stands in the form
 * @param attempt what the engine says of it, or null before it was asked
 * @param problem why it could not be asked, or null
 */
public record AttemptPage(Page page, AttemptRequest wanted, Attempt attempt, String problem) {

  /** The samples to choose from. */
  public List<Sample> samples() {
    return List.of(Sample.values());
  }
}
