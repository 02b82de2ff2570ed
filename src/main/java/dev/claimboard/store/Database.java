package dev.claimboard.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** An open database with its schema up to date. Thread-safe; close it to release the file. */
public final class Database implements AutoCloseable {
  private static final String JDBC = "jdbc:";
  private static final String FILE_URL = "jdbc:h2:file:";
  private static final String FILE_SETTINGS = ";TRACE_LEVEL_FILE=0";
  private static final String FILE_ENDING = ".mv.db";
  private static final int CONNECTIONS = 8;
  private static final int ALREADY_OPEN = 90020;
  private static final int CORRUPTED = 90030;
  private static final int WRONG_VERSION = 90048;
  private static final int UNREADABLE = 90028;

  private final HikariDataSource connections;
  private final Jdbi jdbi;
  private final Stamped<Census> census = new Stamped<>(this, Census::ofAll);
  private volatile boolean compact;

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
              (SELECT MAX(paper_date) FROM paper) AS newest""")
        .map((row, context) -> new Totals(row.getLong("papers"), row.getLong("claims"), census(handle).boards().size(),
            Columns.date(row, "newest")))
        .one());
  }

  /** The state of the data as it is now. */
  public Stamp stamp() {
    return jdbi.withHandle(Stamp::of);
  }

  /** How many claims it holds: a look-up that never waits for a count of anything else. */
  public long claims() {
    return jdbi.withHandle(handle -> Stamp.of(handle).claims());
  }

  /** Asks that the file be made small when the database is closed: worth its time after much was written. */
  public void compactOnClose() {
    compact = connections.getJdbcUrl().startsWith(FILE_URL);
  }

  @Override
  public void close() {
    connections.close();
    if (compact) {
      compact();
    }
  }

  private void compact() {
    try (Connection connection = DriverManager.getConnection(connections.getJdbcUrl());
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    } catch (SQLException e) {
      throw new StoreException("the database could not be compacted; its content is safe: " + e.getMessage(), e);
    }
  }

  /** The counts of all boards, methods and metrics, kept until the claims change. */
  Census census(Handle handle) {
    return census.get(handle);
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
    return FILE_URL + Path.of(withoutEnding(pathOrJdbcUrl)).toAbsolutePath() + FILE_SETTINGS;
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
      case CORRUPTED, WRONG_VERSION, UNREADABLE -> "the file of the database " + pathOrJdbcUrl + " cannot be read: it is damaged or no H2 database of this version";
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
