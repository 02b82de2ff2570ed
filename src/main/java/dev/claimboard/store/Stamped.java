package dev.claimboard.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A value computed from the database, kept until papers or claims change. Thread-safe. */
final class Stamped<T> {
  private final Function<Handle, T> computation;
  private final Kept<T> kept;

  Stamped(Database database, Function<Handle, T> computation) {
    this.computation = computation;
    this.kept = new Kept<>(database, () -> database.jdbi().withHandle(computation::apply));
  }

  /** The value for the data as they are now. */
  T get() {
    return kept.get();
  }

  /** The same, by a connection that is open already. */
  T get(Handle handle) {
    return kept.get(Stamp.of(handle), () -> computation.apply(handle));
  }
}
