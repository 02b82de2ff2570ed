package dev.claimboard.extract.resolve;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.claim.Basis;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.ArrayList;
import java.util.List;

/** Under which condition a number was measured, and what a change is a part of. */
final class Settings {
  private static final int REACH = 8;

  private Settings() {}

  /** The condition as in the text ({@code 10-shot}, {@code 7B models}), or null. */
  static Mention setting(Finding finding, SentenceContext context) {
    List<Integer> sizes = sizesAfter(finding.candidate());
    if (!sizes.isEmpty()) {
      int place = sizes.size() == finding.candidate().groupSize() ? finding.candidate().placeInGroup() : 0;
      return context.mention(new TokenRange(sizes.get(place), sizes.get(place)));
    }
    SentenceView sentence = context.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.lower(i);
      if (word.endsWith("-shot") && Math.abs(i - finding.candidate().left()) < REACH && context.nameAt(i) == null) {
        return context.mention(new TokenRange(i, i));
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
    int at = candidate.right() + 1;
    while (at < sentence.size() && (sentence.is(at, TokenKind.SCALED) || sentence.is(at, TokenKind.AND) || sentence.is(at, TokenKind.COMMA)
        || sentence.is(at, TokenKind.ARTICLE))) {
      if (sentence.is(at, TokenKind.SCALED)) {
        sizes.add(at);
      }
      at++;
    }
    return sizes;
  }

  /** What a change is a part of, where the text says. */
  static Basis basis(Finding finding) {
    if (finding.kind() != Kind.CHANGE) {
      return null;
    }
    if (finding.candidate().amount().isPoints()) {
      return Basis.ABSOLUTE;
    }
    Candidate candidate = finding.candidate();
    for (int i = Math.max(0, candidate.left() - 3); i <= candidate.right() + 2; i++) {
      String word = candidate.sentence().lower(i);
      if (word.startsWith("relative") || word.equals("relatively")) {
        return Basis.RELATIVE;
      }
      if (word.startsWith("absolute")) {
        return Basis.ABSOLUTE;
      }
    }
    return null;
  }
}
