package dev.claimboard.store;

import java.util.function.Supplier;

/** A value computed from what the stores give, kept until papers or claims change. Thread-safe. */
public final class Kept<T> {
  private final Database database;
  private final Supplier<T> computation;
  private volatile Known<T> known;

  /** Computes the value by {@code computation}, never null, when it is first asked for, and anew after a change. */
  public Kept(Database database, Supplier<T> computation) {
    this.database = database;
    this.computation = computation;
  }

  private record Known<T>(Stamp stamp, T value) {}

  /** The value for the data as they are now; may take the time of the computation. No connection is held meanwhile. */
  public T get() {
    return get(database.jdbi().withHandle(Stamp::of), computation);
  }

  /** The value if it need not be computed, else null. */
  public T ready() {
    return ready(database.jdbi().withHandle(Stamp::of));
  }

  /** The value for that state of the data, computed by {@code means} where it is not there. */
  T get(Stamp now, Supplier<T> means) {
    T ready = ready(now);
    return ready == null ? computed(now, means) : ready;
  }

  private synchronized T computed(Stamp now, Supplier<T> means) {
    T ready = ready(now);
    if (ready == null) {
      ready = means.get();
      known = new Known<>(now, ready);
    }
    return ready;
  }

  private T ready(Stamp now) {
    Known<T> last = known;
    return last != null && last.stamp().equals(now) ? last.value() : null;
  }
}
