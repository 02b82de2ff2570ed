package dev.claimboard.web.paper;

import dev.claimboard.board.Entry;
import dev.claimboard.board.PaperDate;
import dev.claimboard.paper.Paper;
import dev.claimboard.web.evidence.ClaimTable;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.evidence.Column;
import dev.claimboard.web.evidence.Mark;
import dev.claimboard.web.evidence.Marking;
import dev.claimboard.web.evidence.Segment;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Site;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** Answers {@code /papers/{id}}, where the id may hold slashes. */
public final class PaperHandler implements Handler {
  private final Site site;

  public PaperHandler(Site site) {
    this.site = site;
  }

  @Override
  public void handle(Context context) {
    Paper paper = find(site.stores(), context.pathParam("id"));
    List<Entry> entries = site.stores().papers().entries(paper.id().value());
    List<Segment> text = Marking.ofAbstract(paper.abstractText(), Mark.ofAll(entries.stream().map(Entry::claim).toList()));
    ClaimTable claims = ClaimTable.of("Claims of this abstract", entries.stream().map(ClaimView::of).toList(),
        Column.METHOD, Column.BENCHMARK, Column.METRIC, Column.NOTE, Column.CONFIDENCE);
    Page page = new Page(paper.title().isBlank() ? paper.id().value() : paper.title(),
        "The results that this paper's abstract reports, marked in its text.", Links.paper(paper.id().value()));
    site.views().show(context, "paper.jte",
        new PaperPage(page, paper, PaperDate.of(paper), text, claims, Neighbourhood.of(site.stores(), paper, entries)));
  }

  /** The paper with that id; throws {@link NotFoundException} when there is none. */
  public static Paper find(Stores stores, String id) {
    return stores.papers().find(id).orElseThrow(() -> new NotFoundException("No paper has the id “" + id + "”."));
  }
}
