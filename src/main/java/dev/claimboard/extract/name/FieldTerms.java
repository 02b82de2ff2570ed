package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.IntroductionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names known before that only describe something new, such as a field's abbreviation: {@code we propose a fast QUAIL method}. */
final class FieldTerms {
  private static final int LONGEST_DESCRIPTION = 12;

  private FieldTerms() {}

  /** The keys of those names: another sentence before mentions them. */
  static Set<String> of(List<ReadSentence> sentences) {
    Set<String> terms = new HashSet<>();
    Set<String> earlier = new HashSet<>();
    for (ReadSentence read : sentences) {
      for (NameMention name : read.names()) {
        if (earlier.contains(name.key()) && describes(read.sentence(), name)) {
          terms.add(name.key());
        }
      }
      read.names().forEach(name -> earlier.add(name.key()));
    }
    return terms;
  }

  /** Whether the name stands between {@code a} and a noun, in the object of a verb that introduces. */
  private static boolean describes(SentenceView sentence, NameMention name) {
    String next = sentence.lower(name.last() + 1);
    if (!sentence.isWord(name.last() + 1) || FunctionWords.isFunctionWord(next)) {
      return false;
    }
    int before = name.first() - 1;
    int farthest = Math.max(0, before - LONGEST_DESCRIPTION);
    while (before > farthest && sentence.isWord(before) && !FunctionWords.isFunctionWord(sentence.lower(before))) {
      before--;
    }
    return Lexicon.isOneOf(sentence.lower(before), "a", "an") && IntroductionWords.isVerb(sentence.lower(before - 1));
  }
}
