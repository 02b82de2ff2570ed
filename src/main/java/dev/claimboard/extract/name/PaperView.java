package dev.claimboard.extract.name;

import dev.claimboard.text.SourceText;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.List;

/**
 * An abstract read to the end: its sentences and names. Immutable.
 *
 * @param source    the abstract
 * @param sentences its sentences in order
 * @param meanings  what the names are
 */
public record PaperView(SourceText source, List<ReadSentence> sentences, PaperNames meanings, SentenceView title, List<Technique> techniques) {
  public PaperView {
    sentences = List.copyOf(sentences);
  }
}
