package dev.claimboard.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps what was computed last, so that a growing number of questions takes a bounded amount of memory. Thread-safe. */
final class RecentlyUsed<K, V> {
  private static final float LOAD = 0.75f;
  private final Map<K, V> values;

  /** {@code most} is the number of values kept. */
  RecentlyUsed(int most) {
    this.values = new LinkedHashMap<>(most, LOAD, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }

  /** The value of a key, computed where it is not kept; several threads may compute it at once, and must agree. */
  V get(K key, Supplier<V> computation) {
    synchronized (values) {
      V kept = values.get(key);
      if (kept != null) {
        return kept;
      }
    }
    V computed = computation.get();
    synchronized (values) {
      values.put(key, computed);
    }
    return computed;
  }
}
