package dev.claimboard.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;

/** An open database with its schema up to date. Thread-safe; close it to release the file. */
public final class Database implements AutoCloseable {
  private static final String JDBC = "jdbc:";
  private static final String FILE_ENDING = ".mv.db";
  private static final int CONNECTIONS = 8;
  private static final int ALREADY_OPEN = 90020;
  private static final int CORRUPTED = 90030;
  private static final int WRONG_VERSION = 90048;

  private final HikariDataSource connections;
  private final Jdbi jdbi;

  private Database(HikariDataSource connections) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
    this.jdbi.registerArrayType(String.class, "VARCHAR");
  }

  /**
   * Opens a database, creating it when it is not there.
   *
   * @param pathOrJdbcUrl path of the H2 file with or without its ending {@code .mv.db}, or a text that starts with {@code jdbc:}
   * @throws StoreException with a message for people when it is in use by another program, is no database, or cannot be written
   */
  public static Database open(String pathOrJdbcUrl) {
    HikariDataSource connections = null;
    try {
      connections = new HikariDataSource(settings(url(pathOrJdbcUrl)));
      Flyway.configure().dataSource(connections).locations("classpath:db/migration").load().migrate();
      return new Database(connections);
    } catch (FlywayException e) {
      connections.close();
      throw new StoreException("the database " + pathOrJdbcUrl + " was written by another version of this program: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw new StoreException(explain(pathOrJdbcUrl, e), e);
    }
  }

  /** Whether a database file is there already; true for every JDBC URL. */
  public static boolean exists(String pathOrJdbcUrl) {
    return pathOrJdbcUrl.startsWith(JDBC) || Files.exists(Path.of(withoutEnding(pathOrJdbcUrl) + FILE_ENDING));
  }

  /** How many papers, claims and boards it holds, and the newest paper's date. */
  public Totals totals() {
    return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT (SELECT COUNT(*) FROM paper) AS papers, (SELECT COUNT(*) FROM claim) AS claims,
              (SELECT COUNT(DISTINCT board_key) FROM claim) AS boards, (SELECT MAX(paper_date) FROM paper) AS newest""")
        .map((row, context) -> new Totals(row.getLong("papers"), row.getLong("claims"), row.getLong("boards"), Columns.date(row, "newest")))
        .one());
  }

  @Override
  public void close() {
    connections.close();
  }

  Jdbi jdbi() {
    return jdbi;
  }

  private static HikariConfig settings(String url) {
    HikariConfig settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setPoolName("claimboard");
    return settings;
  }

  private static String url(String pathOrJdbcUrl) {
    if (pathOrJdbcUrl.startsWith(JDBC)) {
      return pathOrJdbcUrl;
    }
    if (pathOrJdbcUrl.isBlank() || pathOrJdbcUrl.contains(";")) {
      throw new InvalidPathException(pathOrJdbcUrl, "the path of a database must be neither blank nor contain a semicolon");
    }
    return "jdbc:h2:file:" + Path.of(withoutEnding(pathOrJdbcUrl)).toAbsolutePath();
  }

  private static String withoutEnding(String path) {
    return path.endsWith(FILE_ENDING) ? path.substring(0, path.length() - FILE_ENDING.length()) : path;
  }

  private static String explain(String pathOrJdbcUrl, RuntimeException failure) {
    SQLException cause = sqlCause(failure);
    int code = cause == null ? 0 : cause.getErrorCode();
    return switch (code) {
      case ALREADY_OPEN -> "the database " + pathOrJdbcUrl
          + " is in use by another program (a running 'serve', perhaps); stop that one, or name another database";
      case CORRUPTED, WRONG_VERSION -> "the file of the database " + pathOrJdbcUrl + " is damaged or no H2 database of this version";
      default -> "cannot open the database " + pathOrJdbcUrl + ": " + firstLine(cause == null ? failure : cause);
    };
  }

  private static SQLException sqlCause(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
