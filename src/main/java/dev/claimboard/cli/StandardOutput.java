package dev.claimboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Standard output that fails when its reader has gone ({@code … | head}), so that no work is done in vain. Closing it does nothing. */
final class StandardOutput extends Writer {
  private static final int CHECK_EVERY = 1 << 15;

  private final PrintWriter out;
  private int unchecked;

  StandardOutput(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    out.write(text, start, length);
    unchecked += length;
    if (unchecked > CHECK_EVERY) {
      flush();
    }
  }

  @Override
  public void flush() throws IOException {
    unchecked = 0;
    if (out.checkError()) {
      throw new ReaderGoneException();
    }
  }

  @Override
  public void close() {
    // It belongs to the program, not to the command.
  }

  /** Nobody reads the output any more. */
  static final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1;
  }
}
