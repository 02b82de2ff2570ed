package dev.claimboard.extract.resolve;

import dev.claimboard.claim.Mention;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;

/** Under which condition a number was measured. */
final class Settings {
  private static final int REACH = 8;

  private Settings() {}

  /** The condition as in the text ({@code 10-shot}, {@code 7B models}), or null. */
  static Mention of(Finding finding, SentenceContext context) {
    Candidate candidate = finding.candidate();
    List<Integer> sizes = sizesAfter(candidate);
    if (sizes.isEmpty()) {
      return shots(candidate, context);
    }
    boolean parallel = sizes.size() == candidate.groupSize();
    return token(context, sizes.get(parallel ? candidate.placeInGroup() : 0));
  }

  /** How many examples a model was shown, told near the number: {@code 10-shot}. */
  private static Mention shots(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      boolean near = Math.abs(i - candidate.left()) < REACH;
      if (near && sentence.lower(i).endsWith("-shot") && context.nameAt(i) == null) {
        return token(context, i);
      }
    }
    return null;
  }

  /** Model sizes listed after the number: {@code 10.0% and 7.7% on 7B and 32B models}. */
  private static List<Integer> sizesAfter(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    List<Integer> sizes = new ArrayList<>();
    if (!Lexicon.isOneOf(sentence.lower(candidate.right()), "on", "for", "with", "at", "across")) {
      return sizes;
    }
    for (int i = candidate.right() + 1; isInSizes(sentence, i); i++) {
      if (sentence.is(i, TokenKind.SCALED)) {
        sizes.add(i);
      }
    }
    return sizes;
  }

  private static boolean isInSizes(SentenceView sentence, int token) {
    boolean separator = sentence.is(token, TokenKind.AND) || sentence.is(token, TokenKind.COMMA);
    return separator || sentence.is(token, TokenKind.SCALED) || sentence.is(token, TokenKind.ARTICLE);
  }

  private static Mention token(SentenceContext context, int token) {
    return context.mention(new TokenRange(token, token));
  }
}
