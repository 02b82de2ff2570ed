package dev.claimboard.extract.lexicon;

import java.util.Map;
import java.util.Set;

/** Words beside a number with a physical unit which say that it measures a thing. Words are given in lower case. Immutable, thread-safe. */
public final class ExtentWords {
  private static final Map<String, Set<String>> LISTS = WordLists.read("extents");
  private static final Set<String> DEVICES = LISTS.get("device");
  private static final Set<String> RECORDINGS = LISTS.get("recording");
  private static final Set<String> LINKS = LISTS.get("link");
  private static final Set<String> HORIZONS = LISTS.get("horizon");
  private static final Set<String> TAKEN = LISTS.get("taken");
  private static final Set<String> FINENESS = LISTS.get("fineness");

  private ExtentWords() {}

  /** Whether the word names a machine that has memory: {@code GPU}. */
  public static boolean isDevice(String word) {
    return DEVICES.contains(word);
  }

  /** Whether the word names what was recorded and has a length: {@code corpus}. */
  public static boolean isRecording(String word) {
    return RECORDINGS.contains(word);
  }

  /** Whether the word links what was recorded to its length: {@code comprising}. */
  public static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  /** Whether the word says how far ahead something reaches: {@code horizon}. */
  public static boolean isHorizon(String word) {
    return HORIZONS.contains(word);
  }

  /** Whether the word is a participle of recording: {@code captured}. */
  public static boolean isTaken(String word) {
    return TAKEN.contains(word);
  }

  /** Whether a length beside the word is one of the finest detail: {@code resolution}. */
  public static boolean isFineness(String word) {
    return FINENESS.contains(word);
  }
}
