package dev.claimboard.reader;

import dev.claimboard.paper.Paper;

/** Takes what a {@link PaperReader} finds, in the order of the file. */
public interface RecordSink {

  /**
   * A paper.
   *
   * @param line where its record starts, counted from 1
   */
  void paper(long line, Paper paper);

  /**
   * A record that is no paper.
   *
   * @param line    where it starts, counted from 1
   * @param message what is wrong with it
   */
  void rejected(long line, String message);
}
