package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;

/** A name that its place tells to be a metric's: {@code an STRS of 0.42}, {@code reduces CVaR95 by 12%}, {@code a 4% gain in DreamSim}. */
final class NamedMetric {
  private static final int LONGEST_ITEM = 20;

  private NamedMetric() {}

  /** Where the rule saw the metric, when a name stands there that is no benchmark's and no system's; or null. */
  static TokenRange of(Finding finding, SentenceContext context) {
    TokenRange ruled = finding.metric();
    NameMention name = ruled == null ? null : context.nameAt(ruled.last());
    if (name == null || name.isModel() || MetricPhrase.isDifference(context.sentence(), ruled) || isNoMetric(context.sentence(), ruled)) {
      return null;
    }
    boolean free = !context.isBenchmarkOrSystem(name) && (isEquated(finding) || isMoved(finding, ruled));
    boolean open = isValued(finding) && name.catalogId() == null && !context.meanings().isOwnMethod(name);
    return free || open ? ruled : null;
  }

  /** {@code (AMI = 0.59)}. */
  private static boolean isEquated(Finding finding) {
    Candidate candidate = finding.candidate();
    return candidate.sentence().is(candidate.left(), TokenKind.EQUALS) && finding.kind() == Kind.SCORE;
  }

  /** {@code a mean RFVD of 12.6}: only what measures has a value. */
  private static boolean isValued(Finding finding) {
    Candidate candidate = finding.candidate();
    boolean near = finding.metric() != null && candidate.left() - finding.metric().last() <= 2;
    return near && finding.kind() == Kind.SCORE && candidate.leftWord(0).equals("of");
  }

  /** Whether what rises or falls is the name's: {@code raises X from}, {@code a gain in X}; of {@code improves X} that is not plain. */
  private static boolean isMoved(Finding finding, TokenRange phrase) {
    SentenceView sentence = finding.candidate().sentence();
    String before = sentence.lower(sentence.beforeArticle(phrase.first() - 1));
    if (finding.kind() == Kind.CHANGE) {
      boolean gain = finding.rule().startsWith("CHANGE_NOUN") && before.equals("in");
      return finding.effect() == Effect.UP && !finding.rule().equals("CHANGE_OBJECT") || finding.effect() == Effect.DOWN || gain;
    }
    boolean listed = sentence.is(phrase.first() - 1, TokenKind.AND) || sentence.is(phrase.first() - 1, TokenKind.COMMA);
    int verb = listed ? sentence.find(phrase.first() - 1, phrase.first() - LONGEST_ITEM, word -> Verbs.verbEffect(word) != null) : -1;
    Effect effect = Verbs.verbEffect(verb < 0 ? before : sentence.lower(verb));
    return effect == Effect.UP || effect == Effect.DOWN;
  }

  private static boolean isNoMetric(SentenceView sentence, TokenRange phrase) {
    boolean placed = Lexicon.isOneOf(sentence.lower(sentence.beforeArticle(phrase.first() - 1)), "on", "for", "over", "than", "to", "with");
    return placed && !sentence.is(phrase.first() - 1, TokenKind.ARTICLE) || Lexicon.isOneOf(sentence.lower(phrase.last()), "usd", "doi");
  }
}
