package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.Optional;
import java.util.Set;

/** People whose own score a number is, as if they were a system: {@code humans reach 92%}, {@code below human performance (92%)}. */
final class HumanHolder {
  private static final String BY = "METHOD_HUMAN";
  private static final Set<String> PEOPLE = Set.of("humans", "radiologists", "physicians", "clinicians", "dermatologists", "pathologists",
      "surgeons", "doctors");
  private static final Set<String> GROUPS = Set.of("expert", "experts", "participants", "annotators", "evaluators", "readers", "players",
      "subjects", "raters", "professionals", "reviewers", "physicians", "testers", "specialists");
  private static final Set<String> MEASURES = Set.of("performance", "accuracy", "baseline", "baselines", "average", "level", "score");
  private static final Set<String> JUDGED = Set.of("with", "from", "by", "of", "between", "among", "and", "to");
  private static final Set<String> OBLIQUE = Set.of("with", "from", "by", "of", "for", "to", "than", "over", "on", "against", "among");
  private static final Set<String> JUDGING = Set.of("report", "reported", "give", "gave", "show", "rank", "ranked", "select", "selected");
  private static final Set<String> OTHER_SUBJECT = Set.of("which", "where", "leaving");
  private static final int LONGEST_WAY_TO_VERB = 3;

  private HumanHolder() {}

  /** The link to the people, empty when the number is not theirs. */
  static Optional<Link> link(Finding finding, SentenceContext context) {
    if (finding.kind() != Kind.SCORE) {
      return Optional.empty();
    }
    TokenRange people = beforeBracket(finding.candidate(), context);
    people = people == null ? ofMeasure(finding.candidate()) : people;
    people = people == null ? behind(finding) : people;
    return Optional.ofNullable(people).map(range -> Link.to(range, context, BY));
  }

  /** Whether a link was found here. */
  static boolean found(Link link) {
    return link.by().equals(BY);
  }

  /** The link to people whose last word the token is, when they do what the number measures: {@code humans reach 92%}. */
  static Optional<Link> ofSubject(Finding finding, SentenceContext context, int token) {
    SentenceView sentence = context.sentence();
    TokenRange people = endingAt(sentence, token);
    boolean whole = people != null && people.last() == token && !isObject(sentence, people);
    boolean subject = whole && isBeforeDeed(sentence, token + 1)
        && sentence.find(token + 1, finding.candidate().left(), OTHER_SUBJECT) < 0;
    return subject ? Optional.of(Link.to(people, context, BY)) : Optional.empty();
  }

  /** Whether a verb of scoring or comparing follows, at most adverbs and auxiliaries between; not one of judging others. */
  private static boolean isBeforeDeed(SentenceView sentence, int token) {
    int verb = token;
    while (verb < token + LONGEST_WAY_TO_VERB
        && (FunctionWords.isAdverb(sentence.lower(verb)) || FunctionWords.isAuxiliary(sentence.lower(verb)))) {
      verb++;
    }
    String word = sentence.lower(verb);
    boolean deed = Verbs.isScoreVerb(word) || Verbs.isCompareVerb(word) || Verbs.verbEffect(word) != null;
    return deed && !word.endsWith("ing") && !JUDGING.contains(word);
  }

  /** {@code a study with human experts showed}. */
  private static boolean isObject(SentenceView sentence, TokenRange people) {
    String before = sentence.lower(sentence.beforeArticle(people.first() - 1));
    return OBLIQUE.contains(before) || before.endsWith("ing");
  }

  /** {@code below human performance (92%)}; not {@code agreement with human experts (92%)}. */
  private static TokenRange beforeBracket(Candidate candidate, SentenceContext context) {
    SentenceView sentence = context.sentence();
    int bracket = context.openBracketBefore(candidate.amount().first());
    boolean opens = bracket > 0 && candidate.left() == bracket && !candidate.rightWord(0).startsWith("v");
    TokenRange people = opens ? endingAt(sentence, bracket - 1) : null;
    boolean judging = people != null && JUDGED.contains(sentence.lower(sentence.beforeArticle(people.first() - 1)))
        && people.last() == bracket - 1;
    return judging ? null : people;
  }

  /** {@code a human baseline of 92%}. */
  private static TokenRange ofMeasure(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int of = candidate.left();
    TokenRange people = Lexicon.isOneOf(sentence.lower(of), "of", "at") ? endingAt(sentence, of - 1) : null;
    return people != null && people.last() == of - 2 ? people : null;
  }

  /** {@code 92% for humans}, {@code 92% accuracy of human experts}, {@code 92% human accuracy}. */
  private static TokenRange behind(Finding finding) {
    SentenceView sentence = finding.candidate().sentence();
    int at = finding.candidate().after();
    boolean metric = finding.metric() != null && finding.metric().first() == at;
    at = metric ? finding.metric().last() + 1 : at;
    boolean linked = sentence.lower(at).equals("for") || metric && Lexicon.isOneOf(sentence.lower(at), "of", "by");
    int start = linked ? sentence.afterArticle(at + 1) : at;
    for (int end = start; end <= start + 2; end++) {
      TokenRange people = endingAt(sentence, end);
      boolean measured = people != null && people.last() < end;
      if (people != null && people.first() == start && (linked || measured)) {
        return people;
      }
    }
    return null;
  }

  /** The people at the end of a phrase, whose last word may be what is measured of them; else null. */
  private static TokenRange endingAt(SentenceView sentence, int token) {
    int last = MEASURES.contains(sentence.lower(token)) ? token - 1 : token;
    String word = sentence.lower(last);
    boolean human = sentence.lower(last - 1).equals("human");
    if (human && GROUPS.contains(word)) {
      return new TokenRange(last - 1, last);
    }
    boolean people = PEOPLE.contains(word) || last < token && word.equals("human");
    return people ? new TokenRange(last, last) : null;
  }
}
