package dev.claimboard.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A value computed from the claims, kept until they change. Thread-safe. */
final class Stamped<T> {
  private final Database database;
  private final Function<Handle, T> computation;
  private Stamp stamp;
  private T value;

  Stamped(Database database, Function<Handle, T> computation) {
    this.database = database;
    this.computation = computation;
  }

  /** The value for the claims as they are now. */
  T get() {
    return database.jdbi().withHandle(this::get);
  }

  /** The same, by a connection that is open already. */
  synchronized T get(Handle handle) {
    Stamp now = Stamp.of(handle);
    if (!now.equals(stamp)) {
      value = computation.apply(handle);
      stamp = now;
    }
    return value;
  }
}
