package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
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

  private static final Set<String> CLOSING = Set.of(")", "]");
  private static final int LONGEST_ASIDE = 4;

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
    TokenRange holder = beforeBracket(candidate, context);
    holder = holder == null ? behind(candidate) : holder;
    holder = holder == null ? before(candidate) : holder;
    holder = holder == null ? ComparedPair.otherSide(candidate, context) : holder;
    Optional<Link> link = holder == null ? Optional.empty() : named(holder, context);
    return link.isEmpty() && KnownScore.is(candidate) ? Optional.of(Link.unnamed(BY)) : link;
  }

  /** Whether a link was found here. */
  static boolean found(Link link) {
    return link.by().equals(BY);
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

  /** {@code than 61.2% for random search}, {@code above the 61.2% achieved by X}, {@code the 61.2% baseline}. */
  private static TokenRange behind(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int link = HolderLink.behind(candidate);
    TokenRange phrase = NounPhrases.startingAt(sentence, link < 0 ? candidate.after() : link + 1);
    if (phrase == null) {
      return null;
    }
    boolean compared = link >= 0 && isOtherSide(candidate);
    boolean other = link < 0 && Lexicon.isOneOf(sentence.lower(phrase.last()), "baseline", "baselines");
    return compared || other ? phrase : null;
  }

  /** Whether a number is held against another, or goes on with a list of such: {@code than 61.2% for A, 58.1% for B and 57.2% for C}. */
  private static boolean isOtherSide(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int before = beforeOpening(sentence, candidate.before());
    if (KnownScore.is(candidate) || isHeldAgainst(sentence, before)) {
      return true;
    }
    boolean separated = sentence.is(before, TokenKind.COMMA) || sentence.is(before, TokenKind.AND);
    Candidate earlier = separated && candidate.index() > 0 ? new Candidate(sentence, candidate.index() - 1) : null;
    int link = earlier == null ? -1 : HolderLink.behind(earlier);
    TokenRange holder = link < 0 ? null : NounPhrases.startingAt(sentence, link + 1);
    boolean next = holder != null && before - holder.last() <= LONGEST_ASIDE;
    return next && sentence.find(holder.last(), before, CLOSING) < 0 && isOtherSide(earlier);
  }

  private static boolean isHeldAgainst(SentenceView sentence, int token) {
    boolean bound = sentence.lower(token).equals("over");
    return !bound && LinkWords.isComparing(sentence.lower(token)) || LinkWords.isComparedWith(sentence, token);
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
    int before = beforeOpening(sentence, phrase.first() - 1);
    boolean separated = sentence.is(before, TokenKind.COMMA) || sentence.is(before, TokenKind.AND);
    int close = sentence.is(before - 1, TokenKind.COMMA) ? before - 2 : before - 1;
    if (!separated || !sentence.is(close, TokenKind.CLOSE)) {
      return LinkWords.isBeforeCompared(sentence, before);
    }
    TokenRange earlier = NounPhrases.endingAt(sentence, sentence.openingOf(close) - 1);
    return earlier != null && isCompared(sentence, earlier);
  }

  /** The token before determiners and the like; a system compared with all others has the number itself. */
  private static int beforeOpening(SentenceView sentence, int token) {
    int at = token;
    while (at >= 0 && isSmall(sentence, at)) {
      at--;
    }
    return at;
  }

  private static boolean isSmall(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean small = FunctionWords.isDeterminer(word) || FunctionWords.isIntensifier(word) || FunctionWords.isAdverb(word);
    boolean telling = word.equals("all") || LinkWords.isComparing(word);
    return sentence.is(token, TokenKind.ARTICLE) || small && !telling;
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
