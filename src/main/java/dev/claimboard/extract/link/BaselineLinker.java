package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** Links what a change or a multiple is compared with. Stateless. */
public final class BaselineLinker {
  private static final Set<String> CUES = Set.of("over", "than", "against", "versus", "vs", "vs.");
  private static final Set<String> ENDS = Set.of("by", "on", "in", "across", "at", "while", "when", "with", "without", "under", "and",
      "for", "that", "which", "but", "where", "using", "as", "demonstrating", "showing", "respectively", "after", "during", "achieving",
      "through", "is", "are");
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
    return Link.to(object, context, "COMPARED_OBJECT").or(() -> Link.to(compared(finding.candidate(), sentence), context, "COMPARED_WITH"));
  }

  /** What follows the nearest word of comparison, behind the number first: {@code than X}, {@code compared to X}; or null. */
  private static TokenRange compared(Candidate candidate, SentenceView sentence) {
    int behind = cueAfter(sentence, candidate.right());
    int cue = behind >= 0 ? behind : cueBefore(sentence, candidate.left());
    return cue < 0 ? null : phrase(sentence, cue + 1);
  }

  private static int cueAfter(SentenceView sentence, int from) {
    for (int i = from; i < sentence.size() && i - from < REACH && !sentence.is(i, TokenKind.SEMICOLON); i++) {
      if (isCue(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int cueBefore(SentenceView sentence, int from) {
    for (int i = from; i >= 0 && from - i < REACH && sentence.amountAt(i) < 0; i--) {
      if (isCue(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCue(SentenceView sentence, int token) {
    boolean ofQuantity = Lexicon.isOneOf(sentence.lower(token - 1), "more", "less");
    boolean cue = CUES.contains(sentence.lower(token)) && !ofQuantity;
    return sentence.amountAt(token) < 0 && (cue || LinkWords.isComparedWith(sentence, token));
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
    boolean participle = Verbs.isClearVerb(word) && word.endsWith("ing");
    return wordLike && !ENDS.contains(word) && !participle;
  }
}
