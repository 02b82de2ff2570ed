package dev.claimboard.store;

import dev.claimboard.board.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of {@link #SELECT} as an entry. One instance a query. */
final class EntryMapper implements RowMapper<Entry> {
  /** Claims with their papers, without condition or order. */
  static final String SELECT = "SELECT c.*, " + PaperMapper.COLUMNS + " FROM claim c JOIN paper p ON p.id = c.paper_id";

  /** The claims, with their papers, whose ids a query gives: so that few papers are touched, and none before the claims are chosen. */
  static String selectOf(String idQuery) {
    return "SELECT c.*, " + PaperMapper.COLUMNS + " FROM (" + idQuery + ") chosen JOIN claim c ON c.id = chosen.id"
        + " JOIN paper p ON p.id = c.paper_id";
  }

  private final ClaimMapper claims = new ClaimMapper();
  private final PaperMapper papers = new PaperMapper();

  @Override
  public Entry map(ResultSet row, StatementContext context) throws SQLException {
    return new Entry(row.getLong("id"), MendedClaim.of(claims.map(row, context), row), papers.map(row, context),
        row.getBoolean("own_method"), MendedClaim.correction(row));
  }
}
