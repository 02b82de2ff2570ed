package dev.claimboard.reader;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of an input as bytes, one at a time: a cursor that {@link #next} moves. Lines end at LF or CR LF; a byte order mark
 * at the beginning is left out. A line longer than the limit is passed over but still counted, so memory stays bounded.
 * Not thread-safe.
 */
public final class Lines implements Closeable {
  /** The longest line that is read, in bytes. */
  public static final int MAXIMUM_BYTES = 16 << 20;

  private static final int BLOCK = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String source;
  private final InputStream input;
  private final int maximum;
  private byte[] buffer = new byte[BLOCK];
  private int limit;
  private int start;
  private int end;
  private int nextStart;
  private long number;
  private boolean tooLong;
  private boolean inputEnded;

  /**
   * The lines of an input, decompressed already.
   *
   * @param source the input's name
   */
  public Lines(String source, InputStream input) {
    this(source, input, MAXIMUM_BYTES);
  }

  Lines(String source, InputStream input, int maximum) {
    this.source = source;
    this.input = input;
    this.maximum = maximum;
  }

  /** The name of the input. */
  public String source() {
    return source;
  }

  /** The number of the current line, counted from 1; 0 before the first. */
  public long number() {
    return number;
  }

  /** Moves to the next line; false at the end of the input. */
  public boolean next() throws IOException {
    tooLong = false;
    start = nextStart;
    int newline = newlineFrom(start);
    while (newline < 0 && !inputEnded) {
      dropIfTooLong();
      int scanned = limit - start;
      fill();
      newline = newlineFrom(start + scanned);
    }
    if (newline < 0 && start == limit && !tooLong) {
      return false;
    }
    end = newline < 0 ? limit : newline;
    nextStart = newline < 0 ? limit : newline + 1;
    tooLong |= end - start > maximum;
    number++;
    trim();
    return true;
  }

  /** Whether the current line was passed over because it is longer than the limit; its content is then undefined. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** Whether the current line holds nothing but white space and control characters. */
  public boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] < 0 || buffer[i] > ' ') {
        return false;
      }
    }
    return !tooLong;
  }

  /** The bytes that hold the current line, from {@link #offset} on; valid until the next call of {@link #next}. */
  byte[] buffer() {
    return buffer;
  }

  int offset() {
    return start;
  }

  int length() {
    return end - start;
  }

  /** The current line as text, without its line end. */
  String text() throws MalformedRecordException {
    requireShort();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, start, length())).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedRecordException("has bytes that are not UTF-8");
    }
  }

  void requireShort() throws MalformedRecordException {
    if (tooLong) {
      throw new MalformedRecordException("the line is longer than " + (maximum >> 20) + " MiB");
    }
  }

  private int newlineFrom(int index) {
    for (int i = index; i < limit; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void dropIfTooLong() {
    if (limit - start > maximum) {
      tooLong = true;
      limit = start;
    }
  }

  private void fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      limit -= start;
      start = 0;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, maximum + BLOCK));
    }
    int read = input.read(buffer, limit, buffer.length - limit);
    inputEnded = read < 0;
    limit += Math.max(read, 0);
  }

  private void trim() {
    boolean marked = number == 1
        && end - start >= BYTE_ORDER_MARK.length
        && Arrays.mismatch(buffer, start, start + BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length) < 0;
    if (marked) {
      start += BYTE_ORDER_MARK.length;
    }
    if (end > start && buffer[end - 1] == '\r') {
      end--;
    }
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
