package dev.claimboard.extract.name;

import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Set;

/** Names listed before a verb of reporting, whose subject stands before the list: {@code Experiments on X, Y and Z show}. */
final class ReportedList {
  private static final Set<String> REPORTING =
      Set.of("show", "demonstrate", "reveal", "indicate", "confirm", "suggest", "validate", "verify", "highlight", "prove");

  private ReportedList() {}

  /** The first name of the list that ends in a name; null when no such verb follows the name, or none is listed before it. */
  static NameMention firstOf(ReadSentence read, NameMention last) {
    SentenceView sentence = read.sentence();
    boolean reported = sentence.is(last.first() - 1, TokenKind.AND) && REPORTING.contains(sentence.lower(last.last() + 1));
    NameMention first = null;
    NameMention before = reported ? listedBefore(read, last) : null;
    while (before != null) {
      first = before;
      before = listedBefore(read, first);
    }
    return first;
  }

  private static NameMention listedBefore(ReadSentence read, NameMention name) {
    int at = name.first() - 1;
    while (read.sentence().is(at, TokenKind.AND) || read.sentence().is(at, TokenKind.COMMA)) {
      at--;
    }
    return at < name.first() - 1 ? read.nameAt(at) : null;
  }
}
