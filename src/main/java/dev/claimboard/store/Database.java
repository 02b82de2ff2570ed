package dev.claimboard.store;

/** An open database with its schema up to date. Thread-safe; close it to release the file. */
public final class Database implements AutoCloseable {
  private Database() {}

  /**
   * Opens a database, creating it when it is not there.
   *
   * @param pathOrJdbcUrl path of the H2 file without its ending {@code .mv.db}, or a text that starts with {@code jdbc:}
   * @throws StoreException with a message for people when it is in use by another program, is no database, or cannot be written
   */
  public static Database open(String pathOrJdbcUrl) {
    throw new UnsupportedOperationException();
  }

  /** Whether a database file is there already; true for every JDBC URL. */
  public static boolean exists(String pathOrJdbcUrl) {
    throw new UnsupportedOperationException();
  }

  /** How many papers and claims it holds, and the newest paper's date. */
  public Totals totals() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
