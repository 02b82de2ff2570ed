package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its names.
 *
 * @param sentence the parsed sentence
 * @param names    its names in order
 */
public record ReadSentence(SentenceView sentence, List<NameMention> names) {
  public ReadSentence {
    names = List.copyOf(names);
  }

  /** The same sentence with one more name at its head. */
  ReadSentence openedBy(NameMention opening) {
    List<NameMention> all = new ArrayList<>(names.size() + 1);
    all.add(opening);
    all.addAll(names);
    return new ReadSentence(sentence, all);
  }

  /** The name that a token belongs to, or null. */
  public NameMention nameAt(int token) {
    for (NameMention name : names) {
      if (name.range().contains(token)) {
        return name;
      }
    }
    return null;
  }
}
