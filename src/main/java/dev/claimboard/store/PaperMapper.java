package dev.claimboard.store;

import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row with {@link #COLUMNS} as a paper; neighbouring rows of one paper share the object. One instance a query. */
final class PaperMapper implements RowMapper<Paper> {
  /** The columns read, for a query that calls the table {@code p}. */
  static final String COLUMNS =
      "p.id AS paper_id, p.title, p.abstract_text, p.given_date, p.authors, p.categories, p.url, p.sources";

  private Paper last;

  @Override
  public Paper map(ResultSet row, StatementContext context) throws SQLException {
    String id = row.getString("paper_id");
    if (last == null || !last.id().value().equals(id)) {
      last = read(id, row);
    }
    return last;
  }

  private static Paper read(String id, ResultSet row) throws SQLException {
    return new Paper(
        new PaperId(id),
        row.getString("title"),
        row.getString("abstract_text"),
        Columns.date(row, "given_date"),
        Columns.texts(row, "authors"),
        Columns.texts(row, "categories"),
        row.getString("url"),
        Columns.texts(row, "sources"));
  }
}
