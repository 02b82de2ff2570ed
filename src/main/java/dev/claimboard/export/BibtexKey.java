package dev.claimboard.export;

import dev.claimboard.board.PaperDate;
import dev.claimboard.paper.Paper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** The key of a paper in a bibliography. */
final class BibtexKey {
  private static final Set<String> SMALL_WORDS = Set.of("a", "an", "the", "on", "in", "of", "for", "to", "towards", "toward", "with", "and",
      "is", "are", "do", "does", "can", "how", "what", "when", "why", "from", "via", "by", "at", "as");

  private BibtexKey() {}

  /**
   * The first author's name, the year, the first word of the title that tells something, and the paper's id:
   * {@code writer2025ladder-2501.00011}. The same whatever other papers stand beside it; a part that is not known is left out.
   */
  static String of(Paper paper) {
    LocalDate date = PaperDate.of(paper);
    String readable = (paper.authors().isEmpty() ? "" : familyName(paper.authors().get(0)))
        + (date == null ? "" : date.getYear()) + firstWord(paper.title());
    String id = paper.id().value().replaceAll("[^A-Za-z0-9.:-]", "-");
    return readable.isEmpty() ? id : readable + "-" + id;
  }

  private static String familyName(String author) {
    String name = author.contains(",") ? author.substring(0, author.indexOf(',')) : author.strip();
    return Latex.plainLetters(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static String firstWord(String title) {
    return Arrays.stream(title.split("[\\s:,–—-]+")).map(Latex::plainLetters)
        .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word)).findFirst().orElse("");
  }
}
