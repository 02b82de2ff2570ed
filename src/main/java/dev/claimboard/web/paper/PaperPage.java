package dev.claimboard.web.paper;

import dev.claimboard.paper.Paper;
import dev.claimboard.web.evidence.ClaimTable;
import dev.claimboard.web.evidence.Segment;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Query;
import java.time.LocalDate;
import java.util.List;

/**
 * One paper.
 *
 * @param page         its head
 * @param paper        the paper
 * @param date         when it appeared, or null
 * @param abstractText the abstract with its marks
 * @param claims       its claims as they stand in the abstract
 * @param neighbours   other papers on the same benchmarks
 */
public record PaperPage(Page page, Paper paper, LocalDate date, List<Segment> abstractText, ClaimTable claims,
    List<Neighbourhood> neighbours) {

  /** The paper's title, or its id where it has none. */
  public String title() {
    return paper.title().isBlank() ? paper.id().value() : paper.title();
  }

  /** Where it can be read, or null. */
  public String reading() {
    return Links.reading(paper);
  }

  /** What {@link #reading} is called. */
  public String readingPlace() {
    return Links.readingPlace(paper);
  }

  /** Its PDF on arXiv, or null. */
  public String pdf() {
    return Links.pdf(paper);
  }

  /** The paper in the API. */
  public String json() {
    return Links.API + page.path();
  }

  /** Its claims in a format of the API: {@code ""} for JSON, or an ending. */
  public String download(String ending) {
    return Query.of(Links.API + "/claims" + ending).with("paper", paper.id().value()).toString();
  }
}
