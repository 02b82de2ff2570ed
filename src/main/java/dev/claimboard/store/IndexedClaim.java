package dev.claimboard.store;

import dev.claimboard.claim.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What filters and counts look at in a claim; names, keys and date may be null.
 *
 * @param words its quote and names in lower case, for searching
 * @param title the paper's title in lower case
 * @param facts what else is stated
 */
record IndexedClaim(
    long id,
    String paper,
    LocalDate date,
    Keys keys,
    String rule,
    Kind kind,
    boolean efficiency,
    double confidence,
    String words,
    String title,
    Facts facts) {

  /** A value for method, benchmark and metric each; any of them may be null. */
  record Keys(String board, String method, String metric) {}

  /** Baseline and setting in lower case, unit and hedge, each of which may be null, and whether the method is the paper's own. */
  record Facts(String baseline, String setting, String unit, String bound, boolean own) {
    static Facts read(ResultSet row, Texts texts) throws SQLException {
      return new Facts(texts.one(lower(row.getString("baseline"))), texts.one(lower(row.getString("setting"))),
          texts.one(row.getString("unit")), texts.one(row.getString("bound")), row.getBoolean("own_method"));
    }

    private static String lower(String text) {
      return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
  }

  /** Claims that people have not set apart, by id. */
  static final String SELECT = """
      SELECT c.id, c.paper_id, c.paper_date, c.board_key, c.method_key, c.metric_key, c.kind, c.efficiency, c.confidence, c.rule, c.quote,
        c.baseline, c.setting, c.unit, c.bound, c.own_method,
        COALESCE(c.corrected_benchmark, c.benchmark) AS benchmark, COALESCE(c.corrected_method, c.method) AS method,
        COALESCE(c.corrected_metric, c.metric) AS metric, p.title
      FROM claim c JOIN paper p ON p.id = c.paper_id WHERE NOT c.hidden ORDER BY c.id""";

  /** Reads a row of {@link #SELECT}; {@code texts} keeps one object of equal texts. */
  static IndexedClaim read(ResultSet row, Texts texts) throws SQLException {
    Keys keys = new Keys(texts.one(row.getString("board_key")), texts.one(row.getString("method_key")),
        texts.one(row.getString("metric_key")));
    String words = Stream.of(row.getString("quote"), row.getString("method"), row.getString("benchmark"), row.getString("metric"))
        .map(text -> text == null ? "" : text).collect(Collectors.joining("\n"));
    return new IndexedClaim(row.getLong("id"), texts.one(row.getString("paper_id")), Columns.date(row, "paper_date"), keys,
        texts.one(row.getString("rule")), Kind.ofLabel(row.getString("kind")), row.getBoolean("efficiency"), row.getDouble("confidence"),
        words.toLowerCase(Locale.ROOT), texts.one(row.getString("title").toLowerCase(Locale.ROOT)),
        Facts.read(row, texts));
  }

  /** Whether a word, in lower case, stands in the quote, a name or the title. */
  boolean hasWord(String word) {
    return words.contains(word) || title.contains(word);
  }
}
