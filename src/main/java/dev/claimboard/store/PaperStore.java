package dev.claimboard.store;

import dev.claimboard.board.Entry;
import dev.claimboard.claim.Claim;
import dev.claimboard.paper.Paper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/** Papers with their claims. Thread-safe. */
public final class PaperStore {
  private static final int LONGEST_ID = 1000;
  private static final int LONGEST_TEXT = 1_000_000;

  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private final Database database;
  private final Clock clock;
  private final Stamped<TitleIndex> titles;

  public PaperStore(Database database) {
    this(database, Clock.systemUTC());
  }

  /** A store that tells by {@code clock} when papers came in. */
  PaperStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.titles = new Stamped<>(database, TitleIndex::ofAll);
  }

  /** Whether a part of the paper is longer than the store can hold; such a paper cannot be saved. */
  public static boolean isTooLong(Paper paper) {
    return paper.id().value().length() > LONGEST_ID || paper.title().length() > LONGEST_TEXT
        || paper.abstractText().length() > LONGEST_TEXT || paper.url() != null && paper.url().length() > LONGEST_TEXT
        || Stream.of(paper.authors(), paper.categories(), paper.sources()).flatMap(List::stream)
            .anyMatch(name -> name.length() > LONGEST_TEXT);
  }

  /**
   * Saves a paper and its claims: all or nothing. A paper that is there already keeps its date when that is earlier, and gains
   * sources and missing details; a different title or abstract, or different claims, replace the stored ones.
   * A paper without an id of its own is one with the stored paper that has its abstract, whichever came first.
   */
  public SaveResult save(Paper paper, List<Claim> claims) {
    return saveAll(List.of(new ReadPaper(paper, claims))).get(0);
  }

  /** Saves many papers in one transaction, in order; the answer has one result a paper, in the same order. Saves take turns. */
  public List<SaveResult> saveAll(List<ReadPaper> papers) {
    synchronized (database) {
      return database.jdbi().inTransaction(handle -> {
        PaperWriter writer = new PaperWriter(handle);
        List<SaveResult> results = papers.stream().map(writer::save).toList();
        if (results.stream().anyMatch(result -> result != SaveResult.UNCHANGED)) {
          writer.arrived(clock.instant());
        }
        return results;
      });
    }
  }

  public Optional<Paper> find(String paperId) {
    return database.jdbi().withHandle(handle -> handle.createQuery("SELECT " + PaperMapper.COLUMNS + " FROM paper p WHERE p.id = :id")
        .bind("id", paperId).map(new PaperMapper()).findOne());
  }

  /** All claims of a paper, in the order of the abstract; empty for an unknown paper. */
  public List<Entry> entries(String paperId) {
    return database.jdbi().withHandle(handle -> handle
        .createQuery(EntryMapper.SELECT + " WHERE c.paper_id = :paper ORDER BY c.paper_position")
        .bind("paper", paperId).map(new EntryMapper()).list());
  }

  /**
   * Papers whose title has all words of the text, in any order, the last one perhaps only begun, or whose id contains the text; whatever
   * the case; all for an empty text. Newest first, undated last, then by id.
   */
  public List<Paper> search(String text, int page, int itemsPerPage) {
    return read(Page.of(titles.get().matching(text), page, itemsPerPage));
  }

  /** The first papers that {@link #search(String, int, int)} finds, with the number of all. */
  public Matches<Paper> search(String text, int limit) {
    Matches<String> ids = Matches.of(titles.get().matching(text), limit);
    return new Matches<>(ids.count(), read(ids.first()));
  }

  private List<Paper> read(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Paper> papers = database.jdbi().withHandle(handle -> handle
        .createQuery("SELECT " + PaperMapper.COLUMNS + " FROM paper p WHERE p.id IN (<ids>)").bindList("ids", ids)
        .map(new PaperMapper()).collectToMap(paper -> paper.id().value(), paper -> paper));
    return ids.stream().map(papers::get).filter(Objects::nonNull).toList();
  }

  /** How many papers {@link #search} finds over all pages. */
  public long count(String text) {
    return titles.get().matching(text).size();
  }

  /** When papers came in or changed last; empty when none ever did, or only before such moments were kept. */
  public Optional<Instant> lastArrival() {
    return database.jdbi().withHandle(handle -> handle.createQuery("SELECT newest FROM arrival_state WHERE newest IS NOT NULL")
        .mapTo(OffsetDateTime.class).findOne().map(OffsetDateTime::toInstant));
  }

  /** Makes ready what a search needs, so that the first one need not wait. */
  public void prepare() {
    titles.get();
  }

  /** One page (from 1) of the papers that match, in the order of {@link #search}. */
  public List<Paper> find(PaperFilter filter, int page, int itemsPerPage) {
    if (filter.isTextOnly()) {
      return search(filter.text(), page, itemsPerPage);
    }
    return database.jdbi().withHandle(handle -> bind(handle.createQuery("SELECT " + PaperMapper.COLUMNS + dated(filter)
            + " ORDER BY p.paper_date DESC NULLS LAST, p.id LIMIT :size OFFSET :start"), filter)
        .bind("size", itemsPerPage).bind("start", Page.start(page, itemsPerPage)).map(new PaperMapper()).list());
  }

  /** How many papers match. */
  public long count(PaperFilter filter) {
    if (filter.isTextOnly()) {
      return count(filter.text());
    }
    return database.jdbi().withHandle(handle -> bind(handle.createQuery("SELECT COUNT(*)" + dated(filter)), filter)
        .mapTo(Long.class).one());
  }

  private static String dated(PaperFilter filter) {
    return " FROM paper p WHERE p.paper_date >= :since AND p.paper_date <= :until"
        + (filter.text().isBlank() ? "" : " AND (LOWER(p.id) LIKE :text ESCAPE '!' OR LOWER(p.title) LIKE :text ESCAPE '!')");
  }

  private static Query bind(Query query, PaperFilter filter) {
    query.bind("since", filter.since() == null ? EARLIEST : filter.since()).bind("until", filter.until() == null ? LATEST : filter.until());
    return filter.text().isBlank() ? query : query.bind("text", Page.pattern(filter.text()));
  }
}
