package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import dev.claimboard.text.SourceText;
import java.util.List;

/**
 * An abstract read to the end: its sentences and names. Immutable.
 *
 * @param source     the abstract
 * @param sentences  its sentences in order
 * @param meanings   what the names are
 * @param title      the title as a sentence, or null when the paper has none
 * @param techniques words that describe what the paper proposes
 */
public record PaperView(
    SourceText source, List<ReadSentence> sentences, PaperNames meanings, SentenceView title, List<Technique> techniques) {
  public PaperView {
    sentences = List.copyOf(sentences);
    techniques = List.copyOf(techniques);
  }

  /** How often the abstract mentions a name, in whatever spelling. */
  public int mentions(NameMention name) {
    int mentions = 0;
    for (ReadSentence read : sentences) {
      for (NameMention mention : read.names()) {
        mentions += mention.key().equals(name.key()) ? 1 : 0;
      }
    }
    return mentions;
  }

  /** The words of the title and of the abstract. */
  public String text() {
    return title == null ? source.clean() : title.textOf(new TokenRange(0, title.size() - 1)) + "\n" + source.clean();
  }
}
