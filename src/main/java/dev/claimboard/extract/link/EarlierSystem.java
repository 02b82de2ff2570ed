package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;

/** The system before a change, or the one compared with: in {@code improving X from 82.4% to 88.8%} the first number is X's. */
final class EarlierSystem {
  private static final int NEAR = 5;

  private EarlierSystem() {}

  /** Whether the number is not the subject's, but that of what it is compared with. */
  static boolean isMeant(Finding finding) {
    Candidate candidate = finding.candidate();
    boolean compared = isComparedScore(finding) && !candidate.rightWord(0).startsWith("v");
    return compared || isOfBaseline(candidate) || isEarlierOfPair(finding);
  }

  /** That system, or null when the text does not name it. */
  static NameMention of(Finding finding, SentenceContext context) {
    if (!isEarlierOfPair(finding) && !isComparedScore(finding)) {
      return null;
    }
    NameMention object = objectBefore(finding.candidate(), context);
    return object != null ? object : comparedWith(context);
  }

  private static boolean isComparedScore(Finding finding) {
    return finding.rule().equals("COMPARED_SCORE");
  }

  /** {@code 16.67% of the baseline}. */
  private static boolean isOfBaseline(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    String owner = sentence.lower(sentence.afterArticle(candidate.after() + 1));
    return Lexicon.isOneOf(sentence.lower(candidate.after()), "of", "for", "by")
        && Lexicon.isOneOf(owner, "baseline", "baselines", "best", "strongest");
  }

  private static boolean isEarlierOfPair(Finding finding) {
    if (!finding.rule().equals("FROM_TO")) {
      return false;
    }
    Candidate candidate = finding.candidate();
    return candidate.isPair() ? candidate.placeInGroup() == 0 : candidate.sentence().is(candidate.before(), TokenKind.FROM);
  }

  /** The last system close before the number: {@code improving a GPT-4.1 agent from 82.4% to 88.8%}. */
  private static NameMention objectBefore(Candidate candidate, SentenceContext context) {
    NameMention found = null;
    for (NameMention name : context.names()) {
      boolean near = name.last() < candidate.left() && candidate.left() - name.last() < NEAR;
      if (near && context.meanings().canBeOtherSystem(name) && context.meanings().isSystem(name)) {
        found = name;
      }
    }
    return found;
  }

  private static NameMention comparedWith(SentenceContext context) {
    for (NameMention name : context.names()) {
      int before = context.sentence().beforeArticle(name.first() - 1);
      boolean compared = LinkWords.isBeforeCompared(context.sentence(), before) || isOpeningBase(name, before, context);
      if (compared && context.meanings().canBeOtherSystem(name)) {
        return name;
      }
    }
    return null;
  }

  /** {@code With X, accuracy rises from …}. */
  private static boolean isOpeningBase(NameMention name, int before, SentenceContext context) {
    boolean opening = name.first() <= 2 && Lexicon.isOneOf(context.sentence().lower(before), "on", "for", "with");
    return opening && context.meanings().isSystem(name);
  }
}
