package dev.claimboard.store;

import dev.claimboard.board.PaperDate;
import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Writes papers within the transaction of a handle. */
final class PaperWriter {
  private static final String INSERT = """
      INSERT INTO paper (id, title, abstract_text, given_date, paper_date, authors, categories, url, sources)
      VALUES (:id, :title, :text, :given, :date, :authors, :categories, :url, :sources)""";
  private static final String UPDATE = """
      UPDATE paper SET title = :title, abstract_text = :text, given_date = :given, paper_date = :date, authors = :authors,
        categories = :categories, url = :url, sources = :sources
      WHERE id = :id""";

  private final Handle handle;
  private final ClaimRows claimRows;

  PaperWriter(Handle handle) {
    this.handle = handle;
    this.claimRows = new ClaimRows(handle);
  }

  /** Saves one paper as {@link PaperStore#save} says. */
  SaveResult save(ReadPaper incoming) {
    Optional<ReadPaper> stored = find(incoming.paper().id().value());
    if (stored.isEmpty()) {
      bind(handle.createUpdate(INSERT), incoming.paper()).execute();
      claimRows.replace(incoming.paper(), incoming.claims());
      return SaveResult.NEW;
    }
    ReadPaper merged = new PaperMerge(stored.get(), incoming).merged();
    if (merged.equals(stored.get())) {
      return SaveResult.UNCHANGED;
    }
    bind(handle.createUpdate(UPDATE), merged.paper()).execute();
    if (PaperMerge.touchesClaims(stored.get(), merged)) {
      claimRows.replace(merged.paper(), merged.claims());
    }
    return SaveResult.CHANGED;
  }

  private Optional<ReadPaper> find(String id) {
    Optional<Paper> paper = handle.createQuery("SELECT " + PaperMapper.COLUMNS + " FROM paper p WHERE p.id = :id").bind("id", id)
        .map(new PaperMapper()).findOne();
    return paper.map(found -> new ReadPaper(found, claims(id)));
  }

  private List<Claim> claims(String id) {
    return handle.createQuery("SELECT * FROM claim WHERE paper_id = :id ORDER BY paper_position").bind("id", id)
        .map(new ClaimMapper()).list();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Paper paper) {
    return statement.bind("id", paper.id().value())
        .bind("title", paper.title())
        .bind("text", paper.abstractText())
        .bind("given", paper.date())
        .bind("date", PaperDate.of(paper))
        .bindArray("authors", String.class, paper.authors())
        .bindArray("categories", String.class, paper.categories())
        .bind("url", paper.url())
        .bindArray("sources", String.class, paper.sources());
  }
}
