package dev.claimboard.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A paper as its sources describe it.
 *
 * @param id           its stable name
 * @param title        its title as given, or an empty string
 * @param abstractText its abstract exactly as given: offsets of claims count into this string
 * @param date         the day it first appeared, or null when unknown
 * @param authors      the authors' names in order
 * @param categories   subject categories as given, such as {@code cs.CL}
 * @param url          where it can be read, or null
 * @param sources      the inputs it was read from, in the order read, without repetition
 */
public record Paper(
    PaperId id,
    String title,
    String abstractText,
    LocalDate date,
    List<String> authors,
    List<String> categories,
    String url,
    List<String> sources) {

  public Paper {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(abstractText, "abstractText");
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    sources = List.copyOf(sources);
  }

  /** A paper of which only id, title and abstract are known. */
  public static Paper of(String id, String title, String abstractText) {
    return new Paper(new PaperId(id), title, abstractText, null, List.of(), List.of(), null, List.of());
  }
}
