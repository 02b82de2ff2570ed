package dev.claimboard.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * A paper as its sources describe it.
 *
 * @param id           its stable name
 * @param title        its title on one line, or an empty string
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

  /**
   * One paper of two copies. The copy whose id comes from a source, and this one where both or neither do, gives the id and the
   * text; what it lacks is taken from the other. The sources are those of both, this one's first.
   *
   * @param other a copy with the same abstract, white space aside
   */
  public Paper joinedWith(Paper other) {
    boolean otherLeads = id.isDerived() && !other.id.isDerived();
    Paper joined = otherLeads ? other.completedBy(this) : completedBy(other);
    List<String> both = new ArrayList<>(sources);
    both.addAll(other.sources);
    return joined.withSources(both);
  }

  /** The same paper with other sources; repeated ones count once. */
  public Paper withSources(List<String> names) {
    List<String> distinct = List.copyOf(new LinkedHashSet<>(names));
    return new Paper(id, title, abstractText, date, authors, categories, url, distinct);
  }

  /** Whether nothing is left that another copy could tell: every part but the sources is known. */
  public boolean isComplete() {
    return !id.isDerived() && !title.isEmpty() && date != null && !authors.isEmpty() && !categories.isEmpty() && url != null;
  }

  private Paper completedBy(Paper other) {
    return new Paper(
        id,
        title.isEmpty() ? other.title : title,
        abstractText,
        date == null ? other.date : date,
        authors.isEmpty() ? other.authors : authors,
        categories.isEmpty() ? other.categories : categories,
        url == null ? other.url : url,
        sources);
  }
}
