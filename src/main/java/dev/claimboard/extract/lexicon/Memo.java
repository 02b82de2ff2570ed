package dev.claimboard.extract.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out about words, since the same ones come again and again. Takes no more than a fixed number of them, the first to
 * come; others are found out anew each time. Thread-safe.
 */
public final class Memo<V> {
  private static final int MOST = 50_000;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> asked;

  /** {@code asked} must give the same answer every time, never null. */
  public Memo(Function<String, V> asked) {
    this.asked = asked;
  }

  /** The answer for a word; never null. */
  public V of(String word) {
    V answer = known.get(word);
    if (answer == null) {
      answer = asked.apply(word);
      if (known.size() < MOST) {
        known.put(word, answer);
      }
    }
    return answer;
  }
}
