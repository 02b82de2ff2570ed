package dev.claimboard.extract.resolve;

import dev.claimboard.claim.Basis;
import dev.claimboard.claim.Kind;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;

/** What a change is a part of: {@code 12% relative}, {@code 3.2 points}. */
final class ChangeBasis {
  private static final int REACH_LEFT = 3;
  private static final int REACH_RIGHT = 2;

  private ChangeBasis() {}

  /** The basis where the text says it, by the unit or by a word close to the number; null else, and for scores and multiples. */
  static Basis of(Finding finding) {
    if (finding.kind() != Kind.CHANGE) {
      return null;
    }
    Candidate candidate = finding.candidate();
    return candidate.amount().isPoints() ? Basis.ABSOLUTE : nearby(candidate);
  }

  private static Basis nearby(Candidate candidate) {
    for (int i = Math.max(0, candidate.left() - REACH_LEFT); i <= candidate.right() + REACH_RIGHT; i++) {
      String word = candidate.sentence().lower(i);
      if (word.startsWith("relative")) {
        return Basis.RELATIVE;
      }
      if (word.startsWith("absolute")) {
        return Basis.ABSOLUTE;
      }
    }
    return null;
  }
}
