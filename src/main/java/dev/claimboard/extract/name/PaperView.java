package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.text.SourceText;
import java.util.List;

/**
 * An abstract read to the end: its sentences and names. Immutable.
 *
 * @param title     the paper's title, cleaned
 * @param source    the abstract
 * @param sentences its sentences in order
 * @param names     the names of each sentence, in the same order
 * @param meanings  what the names are
 */
public record PaperView(
    String title, SourceText source, List<SentenceView> sentences, List<List<NameMention>> names, PaperNames meanings) {
  public PaperView {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }
}
