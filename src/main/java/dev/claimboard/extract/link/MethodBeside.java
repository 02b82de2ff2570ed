package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Set;
import java.util.regex.Pattern;

/** A system around the number itself: {@code GPT-4o (40.9%)}, {@code 40.9% (GPT-4o)}, {@code 0.6 for OLMo-2}. */
final class MethodBeside {
  private static final Set<String> OF = Set.of("for", "by", "of", "from", "achieved", "using");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}+");

  private MethodBeside() {}

  /** The system, or null. */
  static NameMention of(Finding finding, SentenceContext context) {
    NameMention before = before(finding.candidate(), context);
    before = before == null ? rightBefore(finding, context) : before;
    if (before != null) {
      return before;
    }
    NameMention inBracket = inBracketBehind(finding.candidate(), context);
    return inBracket != null ? inBracket : behind(finding, context);
  }

  /** {@code GPT-4o: 40.9%}, {@code GPT-4o (40.9%)}; with more words in the bracket only a system that the paper knows. */
  private static NameMention before(Candidate candidate, SentenceContext context) {
    if (candidate.sentence().is(candidate.before(), TokenKind.COLON)) {
      NameMention labelled = SystemNames.at(context, candidate.before() - 1);
      return labelled != null && context.meanings().isSystem(labelled) ? labelled : null;
    }
    int bracket = context.openBracketBefore(candidate.amount().first());
    if (bracket <= 0) {
      return null;
    }
    boolean opensBracket = candidate.before() == bracket;
    NameMention name = SystemNames.at(context, bracket - 1);
    return name != null && !isOtherSide(candidate, name) && (opensBracket || context.meanings().isSystem(name)) ? name : null;
  }

  /** In a list whose verb is told once, what stands right before the number: {@code X reaches 61.2%, Y 58.3%, and Z at 57.2%}. */
  private static NameMention rightBefore(Finding finding, SentenceContext context) {
    Candidate candidate = finding.candidate();
    SentenceView sentence = candidate.sentence();
    boolean score = finding.kind() == Kind.SCORE && candidate.index() > 0 && !candidate.rightWord(0).equals("to");
    int at = Lexicon.isOneOf(sentence.lower(candidate.before()), "at", "only") ? candidate.before() - 1 : candidate.before();
    NameMention name = score ? SystemNames.at(context, at) : null;
    if (name == null || finding.metric() != null && finding.metric().contains(at)) {
      return null;
    }
    boolean system = context.meanings().isSystem(name) || !ACRONYM.matcher(name.text()).matches();
    return system && isListMark(sentence, sentence.beforeArticle(name.first() - 1)) ? name : null;
  }

  private static boolean isListMark(SentenceView sentence, int token) {
    boolean followed = sentence.lower(token).equals("by") && sentence.lower(token - 1).equals("followed");
    return followed || sentence.is(token, TokenKind.COMMA) || sentence.is(token, TokenKind.AND) || sentence.is(token, TokenKind.SEMICOLON);
  }

  /** Whether the number is not that of the system before the bracket: {@code A outperforms B (61.2 vs. 58.3)}. */
  private static boolean isOtherSide(Candidate candidate, NameMention system) {
    SentenceView sentence = candidate.sentence();
    boolean compared = LinkWords.isBeforeCompared(sentence, sentence.beforeArticle(system.first() - 1));
    return compared && candidate.rightWord(0).startsWith("v");
  }

  private static NameMention inBracketBehind(Candidate candidate, SentenceContext context) {
    SentenceView sentence = candidate.sentence();
    if (!sentence.is(candidate.after(), TokenKind.OPEN)) {
      return null;
    }
    NameMention name = SystemNames.at(context, candidate.after() + 1);
    boolean telling = name != null && (context.meanings().isSystem(name) || !ACRONYM.matcher(name.text()).matches());
    return telling && sentence.is(name.last() + 1, TokenKind.CLOSE) ? name : null;
  }

  private static NameMention behind(Finding finding, SentenceContext context) {
    SentenceView sentence = finding.candidate().sentence();
    int after = finding.candidate().after();
    boolean told = OF.contains(sentence.lower(after)) && !finding.rule().equals("RETAINED_SHARE");
    return told ? SystemNames.at(context, sentence.afterArticle(after + 1)) : null;
  }
}
