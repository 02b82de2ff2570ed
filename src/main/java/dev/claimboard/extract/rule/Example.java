package dev.claimboard.extract.rule;

import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text that shows what a rule does.
 *
 * @param text  the text, without marks
 * @param spans the numbers that the rule must take, in order; empty when it must take none
 */
public record Example(String text, List<Span> spans) {
  public Example {
    spans = List.copyOf(spans);
  }

  /** A text with the numbers that the rule takes in braces: {@code "lifts accuracy by {3.6}%"}. */
  public static Example hit(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (char c : marked.toCharArray()) {
      if (c == '{') {
        open = text.length();
      } else if (c == '}') {
        spans.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("no number is marked in: " + marked);
    }
    return new Example(text.toString(), spans);
  }

  /** A text that looks alike but of which the rule takes nothing. */
  public static Example miss(String text) {
    return new Example(text, List.of());
  }

  /** Whether the rule must take a number of the text. */
  public boolean isHit() {
    return !spans.isEmpty();
  }
}
