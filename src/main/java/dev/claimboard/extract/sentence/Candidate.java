package dev.claimboard.extract.sentence;

import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.FromTo;
import dev.claimboard.phrase.Series;
import dev.claimboard.phrase.TokenKind;
import java.util.List;

/**
 * An amount that may be a result, in its sentence.
 *
 * @param sentence the sentence
 * @param index    which of its amounts
 */
public record Candidate(SentenceView sentence, int index) {

  /** The amount itself. */
  public Amount amount() {
    return sentence.amount(index);
  }

  /** The token before the amount, or before the whole list or pair that it stands in; -1 at the start of the sentence. */
  public int left() {
    int before = sentence.amount(firstOfGroup()).first() - 1;
    boolean opensWithFrom = isPair() && sentence.is(before, TokenKind.FROM);
    return opensWithFrom ? before - 1 : before;
  }

  /** The token after the amount, or after the whole list or pair that it stands in; the sentence's size at its end. */
  public int right() {
    return sentence.amount(lastOfGroup()).last() + 1;
  }

  /** The token before the amount itself. */
  public int before() {
    return amount().first() - 1;
  }

  /** The token after the amount itself. */
  public int after() {
    return amount().last() + 1;
  }

  /** The word {@code offset} places from the token before the group: {@code leftWord(0)} is the nearest. */
  public String leftWord(int offset) {
    return sentence.lower(left() - offset);
  }

  /** The word {@code offset} places from the token after the group. */
  public String rightWord(int offset) {
    return sentence.lower(right() + offset);
  }

  /** Whether {@code the} opens it, so that the reader is taken to know it. */
  public boolean isDefinite() {
    return sentence.lower(amount().first()).equals("the");
  }

  /** Whether it is one of a pair {@code from X to Y}. */
  public boolean isPair() {
    return sentence.fromToOf(index) != null;
  }

  /** How many amounts stand side by side with it, itself included. */
  public int groupSize() {
    return isPair() ? 2 : sentence.seriesOf(index).size();
  }

  /** Whether it is one of several in a list, not in a pair. */
  public boolean isListed() {
    return !isPair() && groupSize() > 1;
  }

  /** Whether there are as many items as amounts side by side with it, itself included, so that {@link #placeInGroup} tells its item. */
  public boolean isParallelTo(List<?> items) {
    return !isPair() && items.size() == groupSize();
  }

  /** Its place in its group, from 0. */
  public int placeInGroup() {
    if (isPair()) {
      return sentence.fromToOf(index).from() == index ? 0 : 1;
    }
    return sentence.seriesOf(index).amounts().indexOf(index);
  }

  private int firstOfGroup() {
    FromTo pair = sentence.fromToOf(index);
    Series series = sentence.seriesOf(index);
    return pair != null ? pair.from() : series.amounts().get(0);
  }

  private int lastOfGroup() {
    FromTo pair = sentence.fromToOf(index);
    Series series = sentence.seriesOf(index);
    return pair != null ? pair.to() : series.amounts().get(series.size() - 1);
  }
}
