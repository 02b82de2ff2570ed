package dev.claimboard.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The values that were asked for last, so that a list read page by page is made once. Thread-safe. */
final class Recent<T> {
  private static final float LOAD = 0.75f;

  private final Map<String, T> values;

  /** Keeps at most {@code most} values. */
  Recent(int most) {
    this.values = new LinkedHashMap<>(most, LOAD, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > most;
      }
    };
  }

  /** The value of a key, made when it is not kept; two callers at once may both make it. */
  T get(String key, Function<String, T> maker) {
    T kept = kept(key);
    if (kept != null) {
      return kept;
    }
    T made = maker.apply(key);
    synchronized (this) {
      values.put(key, made);
    }
    return made;
  }

  private synchronized T kept(String key) {
    return values.get(key);
  }
}
