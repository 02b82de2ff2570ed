package dev.claimboard.store;

import dev.claimboard.board.Identity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;

/** A {@link ClaimFilter} as SQL on the table {@code claim c} alone. Claims that people set apart never match.
 * Only fixed fragments enter the text; every value is bound. */
final class ClaimCondition {
  private static final String HAS_TEXT =
      "(LOWER(c.quote) LIKE :text ESCAPE '!' OR LOWER(c.method) LIKE :text ESCAPE '!' OR LOWER(c.benchmark) LIKE :text ESCAPE '!'"
      + " OR LOWER(c.metric) LIKE :text ESCAPE '!'"
      + " OR LOWER((SELECT t.title FROM paper t WHERE t.id = c.paper_id)) LIKE :text ESCAPE '!')";

  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  ClaimCondition(ClaimFilter filter, Identity identity) {
    parts.add("NOT c.hidden");
    add("c.board_key IN (:board, :boardId)", "board", filter.benchmark() == null ? null : identity.board(filter.benchmark()));
    alias("boardId", filter.benchmark());
    add("c.method_key = :method", "method", filter.method() == null ? null : identity.method(filter.method()));
    add("c.metric_key IN (:metric, :metricId)", "metric", filter.metric() == null ? null : identity.metric(filter.metric()));
    alias("metricId", filter.metric());
    add("c.kind = :kind", "kind", filter.kind() == null ? null : filter.kind().label());
    add("c.paper_id = :paper", "paper", filter.paper());
    add("c.paper_date >= :since", "since", filter.since());
    add("c.paper_date <= :until", "until", filter.until());
    add(HAS_TEXT, "text", filter.text() == null || filter.text().isBlank() ? null : Page.pattern(filter.text()));
    add("c.efficiency = :efficiency", "efficiency", filter.efficiency());
    add("c.confidence >= :confidence", "confidence", filter.minConfidence());
    add("c.rule = :rule", "rule", filter.rule());
  }

  /** {@code  WHERE …} with a blank before it. */
  String where(String... more) {
    List<String> all = new ArrayList<>(parts);
    all.addAll(List.of(more));
    return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    values.forEach(statement::bind);
    return statement;
  }

  private void add(String part, String name, Object value) {
    if (value != null) {
      parts.add(part);
      values.put(name, value);
    }
  }

  private void alias(String name, Object value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
