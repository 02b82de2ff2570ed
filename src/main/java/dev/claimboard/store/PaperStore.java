package dev.claimboard.store;

import dev.claimboard.board.Entry;
import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import java.util.List;
import java.util.Optional;

/** Papers with their claims. Thread-safe. */
public final class PaperStore {
  private final Database database;

  public PaperStore(Database database) {
    this.database = database;
  }

  /**
   * Saves a paper and its claims: all or nothing. A paper that is there already keeps its date when that is earlier, and gains
   * sources and missing details; a different title or abstract, or different claims, replace the stored ones.
   */
  public SaveResult save(Paper paper, List<Claim> claims) {
    return saveAll(List.of(new ReadPaper(paper, claims))).get(0);
  }

  /** Saves many papers in one transaction, in order; the answer has one result a paper, in the same order. */
  public List<SaveResult> saveAll(List<ReadPaper> papers) {
    throw new UnsupportedOperationException();
  }

  public Optional<Paper> find(String paperId) {
    throw new UnsupportedOperationException();
  }

  /** All claims of a paper, in the order of the abstract; empty for an unknown paper. */
  public List<Entry> entries(String paperId) {
    throw new UnsupportedOperationException();
  }

  /** Papers whose id or title contains the text, whatever the case; all for an empty text. Newest first, undated last, then by id. */
  public List<Paper> search(String text, int page, int itemsPerPage) {
    throw new UnsupportedOperationException();
  }

  /** How many papers {@link #search} finds over all pages. */
  public long count(String text) {
    throw new UnsupportedOperationException();
  }
}
