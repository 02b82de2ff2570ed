package dev.claimboard.store;

import dev.claimboard.claim.Mention;
import dev.claimboard.text.Span;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Reads values of columns that may be null. */
final class Columns {
  private Columns() {}

  static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static BigDecimal decimal(ResultSet row, String column) throws SQLException {
    String digits = row.getString(column);
    return digits == null ? null : new BigDecimal(digits);
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return Arrays.stream((Object[]) array.getArray()).map(String.class::cast).toList();
  }

  /** The span in {@code NAME_start} and {@code NAME_end}, or null. */
  static Span span(ResultSet row, String name) throws SQLException {
    Integer start = row.getObject(name + "_start", Integer.class);
    Integer end = row.getObject(name + "_end", Integer.class);
    return start == null || end == null ? null : new Span(start, end);
  }

  /** The mention in {@code NAME}, {@code NAME_start} and {@code NAME_end}, or null. */
  static Mention mention(ResultSet row, String name) throws SQLException {
    String text = row.getString(name);
    return text == null ? null : new Mention(text, span(row, name));
  }
}
