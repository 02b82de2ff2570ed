package dev.claimboard.extract.name;

import dev.claimboard.text.SourceText;
import java.util.List;

/**
 * An abstract read to the end: its sentences and names. Immutable.
 *
 * @param source    the abstract
 * @param sentences its sentences in order
 * @param meanings  what the names are
 */
public record PaperView(SourceText source, List<ReadSentence> sentences, PaperNames meanings) {
  public PaperView {
    sentences = List.copyOf(sentences);
  }
}
