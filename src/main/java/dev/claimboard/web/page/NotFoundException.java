package dev.claimboard.web.page;

import java.util.List;

/** A request for something that is not there. The message is for people. */
public final class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<String> suggestions;

  public NotFoundException(String message) {
    this(message, List.of());
  }

  /** With names to search for instead, the nearest first. */
  public NotFoundException(String message, List<String> suggestions) {
    super(message);
    this.suggestions = List.copyOf(suggestions);
  }

  /** Names to search for instead; may be empty. */
  public List<String> suggestions() {
    return suggestions;
  }
}
