package dev.claimboard.text;

/**
 * A half-open stretch of text, in UTF-16 code units, as {@link String#substring(int, int)} takes it.
 *
 * @param start index of the first unit
 * @param end   index after the last unit
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("bad span " + start + ".." + end);
    }
  }

  /** The covered part of {@code text}; throws when the span reaches beyond it. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether an ASCII digit stands in the covered part of {@code text}. */
  public boolean hasDigit(String text) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether every unit of {@code other} lies inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** This span moved to the right by {@code offset} units. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
