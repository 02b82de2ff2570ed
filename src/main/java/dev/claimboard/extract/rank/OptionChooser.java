package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.sentence.Finding;
import java.util.List;

/** Chooses one of the options for a slot of a number's claim. */
@FunctionalInterface
public interface OptionChooser {
  /**
   * The choice.
   *
   * @param finding the number
   * @param context its sentence
   * @param options at least one
   */
  Choice choose(Finding finding, SentenceContext context, List<Option> options);
}
