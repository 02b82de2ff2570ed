package dev.claimboard.phrase;

/**
 * Neighbouring tokens of a sentence.
 *
 * @param first index of the first token
 * @param last  index of the last token, inclusive
 */
public record TokenRange(int first, int last) {
  public TokenRange {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("bad token range " + first + ".." + last);
    }
  }

  public boolean contains(int token) {
    return first <= token && token <= last;
  }

  public int size() {
    return last - first + 1;
  }
}
