package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** Links what a change or a multiple is compared with. Stateless. */
public final class BaselineLinker {
  private static final Set<String> CUES = Set.of("over", "than", "against", "versus", "vs", "vs.");
  private static final Set<String> ENDS = Set.of("by", "on", "in", "across", "at", "while", "when", "with", "without", "under", "and", "for", "that",
      "which", "but", "where", "using", "as", "demonstrating", "showing", "respectively", "after", "during", "achieving", "through", "is", "are");
  private static final int REACH = 24;
  private static final int LONGEST = 8;

  private BaselineLinker() {}

  /** The baseline of a finding; nothing for scores. */
  public static Link link(Finding finding, SentenceContext context) {
    if (finding.kind() == Kind.SCORE) {
      return Link.nothing();
    }
    SentenceView sentence = context.sentence();
    TokenRange object = finding.baseline() == null ? null : phrase(sentence, finding.baseline().first());
    if (object != null) {
      return new Link(context.mention(object), "COMPARED_OBJECT");
    }
    int cue = cueAfter(sentence, finding.candidate().right());
    if (cue < 0) {
      cue = cueBefore(sentence, finding.candidate().left());
    }
    TokenRange range = cue < 0 ? null : phrase(sentence, cue + 1);
    return range == null ? Link.nothing() : new Link(context.mention(range), "COMPARED_WITH");
  }

  private static int cueAfter(SentenceView sentence, int from) {
    for (int i = from; i < sentence.size() && i - from < REACH; i++) {
      if (sentence.is(i, TokenKind.SEMICOLON)) {
        return -1;
      }
      if (isCue(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int cueBefore(SentenceView sentence, int from) {
    for (int i = from; i >= 0 && from - i < REACH; i--) {
      if (sentence.amountAt(i) >= 0) {
        return -1;
      }
      if (isCue(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCue(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    if (sentence.amountAt(token) >= 0) {
      return false;
    }
    boolean compared = Lexicon.isOneOf(word, "to", "with") && Lexicon.isOneOf(sentence.lower(token - 1), "compared", "relative", "comparison");
    boolean bareOver = CUES.contains(word) && !sentence.lower(token - 1).equals("more") && !sentence.lower(token - 1).equals("less");
    return compared || bareOver;
  }

  private static TokenRange phrase(SentenceView sentence, int first) {
    int last = first - 1;
    while (last + 1 < sentence.size() && last + 1 - first < LONGEST && continues(sentence, last + 1)) {
      last++;
    }
    return last < first ? null : new TokenRange(first, last);
  }

  private static boolean continues(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean wordLike = sentence.isWord(token) || sentence.is(token, TokenKind.ARTICLE) || sentence.is(token, TokenKind.SIGN);
    return wordLike && !ENDS.contains(word) && !(Lexicon.isClearVerb(word) && word.endsWith("ing"));
  }
}
