package dev.claimboard.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** A catalog that cannot be used; the message names every file and line at fault. */
public final class CatalogException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  CatalogException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
