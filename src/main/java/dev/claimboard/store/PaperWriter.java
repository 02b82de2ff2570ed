package dev.claimboard.store;

import dev.claimboard.board.PaperDate;
import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Writes papers within the transaction of a handle. */
final class PaperWriter {
  private static final String INSERT = """
      INSERT INTO paper (id, title, abstract_text, text_key, given_date, paper_date, authors, categories, url, sources)
      VALUES (:id, :title, :text, :key, :given, :date, :authors, :categories, :url, :sources)""";
  private static final String UPDATE = """
      UPDATE paper SET title = :title, abstract_text = :text, text_key = :key, given_date = :given, paper_date = :date, authors = :authors,
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
    PaperId id = incoming.paper().id();
    Optional<ReadPaper> stored = find(id.value());
    if (stored.isPresent()) {
      return merge(stored.get(), incoming);
    }
    if (id.isDerived()) {
      return twinOf(id).map(twin -> merge(twin, incoming.renamed(twin.paper().id()))).orElseGet(() -> insert(incoming));
    }
    return adoptText(incoming.paper()) ? mergeIntoAdopted(incoming) : insert(incoming);
  }

  /** Notes that papers came in or changed. */
  void arrived(Instant moment) {
    handle.createUpdate("UPDATE arrival_state SET run = run + 1, newest = :moment")
        .bind("moment", moment.atOffset(ZoneOffset.UTC)).execute();
  }

  private SaveResult insert(ReadPaper incoming) {
    bind(handle.createUpdate(INSERT), incoming.paper()).execute();
    claimRows.replace(incoming.paper(), incoming.claims());
    return SaveResult.NEW;
  }

  private SaveResult merge(ReadPaper stored, ReadPaper incoming) {
    ReadPaper merged = new PaperMerge(stored, incoming).merged();
    if (merged.equals(stored)) {
      return SaveResult.UNCHANGED;
    }
    bind(handle.createUpdate(UPDATE), merged.paper()).execute();
    if (PaperMerge.touchesClaims(stored, merged)) {
      claimRows.replace(merged.paper(), merged.claims());
    }
    return SaveResult.CHANGED;
  }

  private SaveResult mergeIntoAdopted(ReadPaper incoming) {
    merge(find(incoming.paper().id().value()).orElseThrow(), incoming);
    return SaveResult.CHANGED;
  }

  /** The stored paper with an id of its own whose abstract gives the derived id; the first by id of several. */
  private Optional<ReadPaper> twinOf(PaperId derived) {
    return handle.createQuery("SELECT id FROM paper WHERE text_key = :key ORDER BY id LIMIT 1").bind("key", derived.value())
        .mapTo(String.class).findOne().flatMap(this::find);
  }

  /** Gives the paper's id to the stored one that has its abstract and only a derived id; false when there is none. */
  private boolean adoptText(Paper paper) {
    return handle.createUpdate("UPDATE paper SET id = :id WHERE id = :derived").bind("id", paper.id().value())
        .bind("derived", PaperId.ofText(paper.abstractText()).value()).execute() > 0;
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
        .bind("key", PaperId.ofText(paper.abstractText()).value())
        .bind("given", paper.date())
        .bind("date", PaperDate.of(paper))
        .bindArray("authors", String.class, paper.authors())
        .bindArray("categories", String.class, paper.categories())
        .bind("url", paper.url())
        .bindArray("sources", String.class, paper.sources());
  }
}
