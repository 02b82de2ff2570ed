package dev.claimboard.web.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a description.
 *
 * @param text what it says
 * @param code whether it is to be typed: it stood between backticks
 */
public record Prose(String text, boolean code) {

  /** The stretches of a description; none for a missing one. */
  static List<Prose> of(String description) {
    List<Prose> stretches = new ArrayList<>();
    String[] parts = description.strip().split("`", -1);
    for (int index = 0; index < parts.length; index++) {
      if (!parts[index].isEmpty()) {
        stretches.add(new Prose(parts[index], index % 2 == 1));
      }
    }
    return List.copyOf(stretches);
  }
}
