package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.KnownScore;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Optional;
import java.util.Set;

/**
 * Whose score a number on the other side of a comparison is: {@code over the GPT-4o baseline (61.2%)}, {@code than 61.2% for random
 * search}, {@code the 61.2% baseline}.
 */
final class ComparedHolder {
  private static final String BY = "METHOD_COMPARED";
  private static final Set<String> OTHERS = Set.of("baseline", "baselines", "best", "strongest", "previous", "prior", "existing",
      "state-of-the-art", "sota", "counterpart", "counterparts");

  private ComparedHolder() {}

  /** The link to the holder, which may have no name; empty when nothing says that the number is the other side's. */
  static Optional<Link> link(Finding finding, SentenceContext context) {
    if (finding.kind() != Kind.SCORE) {
      return Optional.empty();
    }
    Candidate candidate = finding.candidate();
    TokenRange label = finding.rule().equals("FROM_TO") ? PairLabel.of(candidate, context) : null;
    if (label != null) {
      return Optional.of(named(label, context).orElseGet(() -> Link.to(label, context, BY)));
    }
    NameMention alone = inBracket(candidate, context);
    if (alone != null) {
      return Optional.of(Link.to(alone, context, BY));
    }
    TokenRange holder = beforeBracket(candidate, context);
    holder = holder == null ? HolderBehind.of(candidate) : holder;
    holder = holder == null ? before(candidate) : holder;
    holder = holder == null ? ComparedPair.otherSide(candidate, context) : holder;
    Optional<Link> link = holder == null ? Optional.empty() : named(holder, context);
    return link.isEmpty() && KnownScore.is(candidate) ? Optional.of(Link.unnamed(BY)) : link;
  }

  /** Whether a link was found here. */
  static boolean found(Link link) {
    return link.by().equals(BY);
  }

  /** The system that fills a bracket with its number: {@code a small model (GPT-4o, 61.2%)}; or null. */
  private static NameMention inBracket(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    int open = sentence.is(candidate.before(), TokenKind.COMMA) ? context.openBracketBefore(candidate.amount().first()) : -1;
    NameMention name = open < 0 ? null : SystemNames.at(context, open + 1);
    return name != null && name.first() == open + 1 && name.last() + 1 == candidate.before() ? name : null;
  }

  /** {@code outperforming linear probes (61.2%)}, {@code the GPT-4o baseline (61.2%)}; not {@code over A (61.2% vs. 58.3%)}. */
  private static TokenRange beforeBracket(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    int bracket = context.openBracketBefore(candidate.amount().first());
    boolean firstOfTwo = candidate.rightWord(0).startsWith("v") || candidate.isPair();
    boolean free = bracket > 0 && !firstOfTwo && !SystemNames.isAnyIn(context, bracket, candidate.before());
    TokenRange phrase = free ? NounPhrases.endingAt(sentence, bracket - 1) : null;
    if (phrase == null) {
      return null;
    }
    boolean metric = MetricWords.isMetricHead(sentence.lower(phrase.last()));
    boolean other = isOther(sentence, phrase);
    boolean compared = isCompared(sentence, phrase);
    return metric && other && compared || !metric && (other || compared) ? phrase : null;
  }

  /** {@code the previous best score of 61.2%}, {@code a baseline of 61.2%}. */
  private static TokenRange before(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean linked = sentence.lower(candidate.before()).equals("of");
    TokenRange phrase = linked ? NounPhrases.endingAt(sentence, candidate.before() - 1) : null;
    return phrase != null && isOther(sentence, phrase) && isCompared(sentence, phrase) ? phrase : null;
  }

  private static boolean isOther(SentenceView sentence, TokenRange phrase) {
    return sentence.find(phrase.first(), phrase.last() + 1, OTHERS) >= 0;
  }

  /** Whether a word of comparison stands before the phrase, or before the first of a list: {@code over A (58.1%) and B (57.2%)}. */
  private static boolean isCompared(SentenceView sentence, TokenRange phrase) {
    int before = LinkWords.beforeOpening(sentence, phrase.first() - 1);
    boolean separated = sentence.is(before, TokenKind.COMMA) || sentence.is(before, TokenKind.AND);
    int close = sentence.is(before - 1, TokenKind.COMMA) ? before - 2 : before - 1;
    if (!separated || !sentence.is(close, TokenKind.CLOSE)) {
      return LinkWords.isBeforeCompared(sentence, before);
    }
    TokenRange earlier = NounPhrases.endingAt(sentence, sentence.openingOf(close) - 1);
    return earlier != null && isCompared(sentence, earlier);
  }

  /** The system that the phrase names; its own words where it describes a technique; nothing for {@code the best baseline}. */
  private static Optional<Link> named(TokenRange phrase, SentenceContext context) {
    SentenceView sentence = context.sentence();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      NameMention name = SystemNames.at(context, i);
      if (name != null) {
        return Optional.of(Link.to(name, context, BY));
      }
      if (sentence.lower(i).endsWith("-based")) {
        return Optional.empty();
      }
    }
    if (isOther(sentence, phrase) || GenericSubject.isHead(sentence.lower(phrase.last()))) {
      return Optional.of(apposed(phrase, context));
    }
    boolean technique = phrase.size() > 1 && !sentence.is(phrase.first() - 1, TokenKind.ARTICLE);
    return technique ? Optional.of(Link.to(phrase, context, BY)) : Optional.empty();
  }

  /** The name in brackets behind a phrase that names nothing: {@code for the same baseline (GPT-4o)}. */
  private static Link apposed(TokenRange phrase, SentenceContext context) {
    boolean bracketed = context.sentence().is(phrase.last() + 1, TokenKind.OPEN);
    NameMention name = bracketed ? SystemNames.at(context, phrase.last() + 2) : null;
    boolean alone = name != null && context.sentence().is(name.last() + 1, TokenKind.CLOSE);
    return alone ? Link.to(name, context, BY) : Link.unnamed(BY);
  }
}
