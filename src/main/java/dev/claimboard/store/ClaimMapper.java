package dev.claimboard.store;

import dev.claimboard.claim.Basis;
import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Evidence;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Unit;
import dev.claimboard.claim.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of the table {@code claim} as a claim. */
final class ClaimMapper implements RowMapper<Claim> {

  @Override
  public Claim map(ResultSet row, StatementContext context) throws SQLException {
    return new Claim(
        row.getString("paper_id"),
        value(row),
        Columns.mention(row, "method"),
        Columns.mention(row, "benchmark"),
        Columns.mention(row, "metric"),
        Columns.mention(row, "baseline"),
        Columns.mention(row, "setting"),
        row.getBoolean("efficiency"),
        row.getString("benchmark_id"),
        row.getString("metric_id"),
        evidence(row));
  }

  private static Value value(ResultSet row) throws SQLException {
    String unit = row.getString("unit");
    String bound = row.getString("bound");
    String basis = row.getString("basis");
    return new Value(
        Columns.decimal(row, "amount"),
        Columns.decimal(row, "amount_high"),
        Kind.ofLabel(row.getString("kind")),
        unit == null ? null : new Unit(unit),
        bound == null ? null : Bound.ofLabel(bound),
        basis == null ? null : Basis.ofLabel(basis),
        Columns.decimal(row, "uncertainty"));
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        Columns.span(row, "number"),
        Columns.span(row, "sentence"),
        row.getString("quote"),
        row.getString("rule"),
        row.getDouble("confidence"));
  }
}
