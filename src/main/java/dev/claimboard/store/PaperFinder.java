package dev.claimboard.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.claimboard.paper.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** Papers by filter. What was found last in texts is kept until the claims change, for the next pages. Thread-safe. */
public final class PaperFinder {
  private static final String HAS_TITLE = "LOWER(p.title) LIKE :%s ESCAPE '!'";
  private static final String HAS_ABSTRACT = "LOWER(p.abstract_text) LIKE :%s ESCAPE '!'";
  private static final String ON_BOARDS =
      "p.id IN (SELECT c.paper_id FROM claim c WHERE c.board_key = ANY(:boards) AND NOT c.hidden)";

  private static final String ORDER = " ORDER BY p.paper_date DESC NULLS LAST, p.id";
  private static final int KEPT = 20;

  private final Database database;
  private final Stamped<Cache<PaperLookup, List<String>>> found;

  public PaperFinder(Database database) {
    this.database = database;
    this.found = new Stamped<>(database, handle -> Caffeine.newBuilder().maximumSize(KEPT).build());
  }

  /** One page (from 1) of the papers that match; newest first, undated last, then by id. */
  public List<Paper> find(PaperLookup filter, int page, int itemsPerPage) {
    if (filter.readsTexts()) {
      return papers(Page.of(idsInTexts(filter), page, itemsPerPage));
    }
    Condition condition = new Condition(filter);
    String sql = "SELECT " + PaperMapper.COLUMNS + " FROM paper p" + condition.where() + ORDER + " LIMIT :size OFFSET :start";
    return database.jdbi().withHandle(handle -> condition.bind(handle.createQuery(sql))
        .bind("size", itemsPerPage).bind("start", Page.start(page, itemsPerPage)).map(new PaperMapper()).list());
  }

  /** How many papers match. */
  public long count(PaperLookup filter) {
    if (filter.readsTexts()) {
      return idsInTexts(filter).size();
    }
    Condition condition = new Condition(filter);
    return database.jdbi().withHandle(handle -> condition.bind(handle.createQuery("SELECT COUNT(*) FROM paper p" + condition.where()))
        .mapTo(Long.class).one());
  }

  private List<String> idsInTexts(PaperLookup filter) {
    return found.get().get(filter, wanted -> {
      Condition condition = new Condition(wanted);
      return database.jdbi().withHandle(handle -> condition.bind(handle.createQuery("SELECT p.id FROM paper p" + condition.where() + ORDER))
          .mapTo(String.class).list());
    });
  }

  private List<Paper> papers(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return database.jdbi().withHandle(handle -> handle
        .createQuery("SELECT " + PaperMapper.COLUMNS + " FROM paper p WHERE p.id IN (<ids>)" + ORDER).bindList("ids", ids)
        .map(new PaperMapper()).list());
  }

  /** The ids of all papers that have claims, in order. */
  public List<String> withClaims() {
    return database.jdbi().withHandle(handle -> handle
        .createQuery("SELECT DISTINCT paper_id FROM claim WHERE NOT hidden ORDER BY paper_id").mapTo(String.class).list());
  }

  /** A filter as SQL: fixed fragments, every value bound. */
  private static final class Condition {
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Condition(PaperLookup filter) {
      add("(" + HAS_TITLE.formatted("text") + " OR " + HAS_ABSTRACT.formatted("text") + ")", "text", pattern(filter.text()));
      add("p.id = :id", "id", filter.id());
      add(HAS_TITLE.formatted("title"), "title", pattern(filter.title()));
      add(HAS_ABSTRACT.formatted("abstract"), "abstract", pattern(filter.abstractText()));
      add(ON_BOARDS, "boards", filter.boards() == null ? null : filter.boards().toArray(String[]::new));
    }

    private void add(String part, String name, Object value) {
      if (value != null) {
        parts.add(part);
        values.put(name, value);
      }
    }

    private String where() {
      return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    private Query bind(Query query) {
      values.forEach(query::bind);
      return query;
    }

    private static String pattern(String text) {
      return text == null || text.isBlank() ? null : Page.pattern(text);
    }
  }
}
