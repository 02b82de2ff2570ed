package dev.claimboard.extract.rank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A table of features and their weights; a feature that is not in it weighs nothing. Immutable, thread-safe. */
public final class Weights {
  private static final char SEPARATOR = '|';
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int SHIFT = 32;

  private final long[] keys;
  private final double[] values;
  private final int mask;

  private Weights(Map<String, Double> table) {
    int size = Math.max(2, Integer.highestOneBit(table.size() + 1) << 2);
    keys = new long[size];
    values = new double[size];
    mask = size - 1;
    table.forEach(this::put);
  }

  /** A table with these features, each written as its words with {@code |} between them. */
  public static Weights of(Map<String, Double> table) {
    return new Weights(table);
  }

  /**
   * A table that ships with the program: lines of a feature, a tab and its weight; comments after {@code #} at a line's start.
   *
   * @param name file name without folder and ending
   * @throws IllegalStateException when there is no such table
   */
  public static Weights bundled(String name) {
    String resource = "/weights/" + name + ".tsv";
    try (InputStream in = Weights.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new Weights(parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }

  private static Map<String, Double> parse(BufferedReader reader) throws IOException {
    Map<String, Double> table = new TreeMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        table.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    return table;
  }

  /** A feature as one word for tables: its words with {@code |} between them. */
  public static String name(String first, String second, String third, String fourth) {
    StringBuilder name = new StringBuilder(first);
    for (String word : new String[] {second, third, fourth}) {
      if (word != null) {
        name.append(SEPARATOR).append(word);
      }
    }
    return name.toString();
  }

  /** The sum of the weights of all features. */
  public double sum(Evidence evidence) {
    Sum sum = new Sum();
    evidence.describe(sum);
    return sum.value;
  }

  private void put(String feature, double weight) {
    String[] words = feature.split("\\" + SEPARATOR, -1);
    long key = key(words[0], word(words, 1), word(words, 2), word(words, 3));
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = weight;
  }

  private static String word(String[] words, int index) {
    return index < words.length ? words[index] : null;
  }

  private int slot(long key) {
    int slot = (int) (key >>> SHIFT) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** A number for a row of words; two of the few thousand rows have the same one with a chance of one in a trillion. */
  private static long key(String first, String second, String third, String fourth) {
    long key = mix(1, first);
    key = second == null ? key : mix(key, second);
    key = third == null ? key : mix(key, third);
    key = fourth == null ? key : mix(key, fourth);
    return key == 0 ? 1 : key;
  }

  private static long mix(long key, String word) {
    long mixed = (key ^ word.hashCode()) * SPREAD;
    return mixed ^ mixed >>> SHIFT;
  }

  /** Adds up weights. */
  private final class Sum implements FeatureSink {
    private double value;

    @Override
    public void accept(String first, String second, String third, String fourth) {
      value += values[slot(key(first, second, third, fourth))];
    }
  }
}
