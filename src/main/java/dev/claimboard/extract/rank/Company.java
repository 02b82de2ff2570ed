package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.name.PaperNames;
import dev.claimboard.extract.name.ReadSentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many other systems there are to choose from, as words for features.
 *
 * @param here  known systems named in the sentence, at most 3
 * @param paper known systems and models named in the paper, at most 4
 */
public record Company(String here, String paper) {
  private static final int MOST_HERE = 3;
  private static final int MOST_IN_PAPER = 4;

  static Company of(SentenceContext context) {
    PaperNames meanings = context.meanings();
    Set<String> here = new HashSet<>();
    addSystems(context.names(), meanings, here);
    Set<String> all = new HashSet<>();
    for (ReadSentence read : context.paper().sentences()) {
      addSystems(read.names(), meanings, all);
      for (NameMention name : read.names()) {
        if (name.isModel() && meanings.canBeOtherSystem(name)) {
          all.add(name.key());
        }
      }
    }
    return new Company(Words.count(here.size(), MOST_HERE), Words.count(all.size(), MOST_IN_PAPER));
  }

  private static void addSystems(List<NameMention> names, PaperNames meanings, Set<String> keys) {
    for (NameMention name : names) {
      if (meanings.isSystem(name) && meanings.canBeOtherSystem(name)) {
        keys.add(name.key());
      }
    }
  }
}
