package dev.claimboard.text;

import java.util.Arrays;

/** A cleaned text while it grows, with the place in the raw text that every unit comes from. */
final class CleanText {
  private static final int SPARE = 8;

  private final String raw;
  private char[] units;
  private int[] rawStarts;
  private int[] rawEnds;
  private int length;

  CleanText(String raw) {
    this.raw = raw;
    this.units = new char[raw.length() + SPARE];
    this.rawStarts = new int[raw.length() + SPARE];
    this.rawEnds = new int[raw.length() + SPARE];
  }

  /** Adds a unit that stands for the raw units from {@code rawStart} to before {@code rawEnd}. */
  void append(char unit, int rawStart, int rawEnd) {
    if (length == units.length) {
      units = Arrays.copyOf(units, length * 2);
      rawStarts = Arrays.copyOf(rawStarts, length * 2);
      rawEnds = Arrays.copyOf(rawEnds, length * 2);
    }
    units[length] = unit;
    rawStarts[length] = rawStart;
    rawEnds[length] = rawEnd;
    length++;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** The last unit; only when there is one. */
  char last() {
    return units[length - 1];
  }

  /** Where in the raw text the last unit ends; only when there is one. */
  int rawEnd() {
    return rawEnds[length - 1];
  }

  SourceText toSource() {
    return new SourceText(raw, new String(units, 0, length), Arrays.copyOf(rawStarts, length), Arrays.copyOf(rawEnds, length));
  }
}
