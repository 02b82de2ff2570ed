package dev.claimboard.extract.rank;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Set;

/** A number in its sentence: what all options for one of its slots have in common. */
final class Site {
  private static final Set<String> EMPTY_SUBJECTS = Set.of("results", "experiments", "experiment", "evaluation", "evaluations", "analysis",
      "analyses", "study", "studies", "findings", "paper", "work", "simulations", "tests", "comparison", "state", "gains", "improvements",
      "improvement", "performance", "code", "data");
  private static final Set<String> GENERIC_PLURALS = Set.of("models", "llms", "agents", "systems", "baselines", "humans", "experts", "vlms",
      "mllms", "methods", "approaches", "participants", "detectors", "classifiers", "techniques", "algorithms", "architectures", "networks",
      "variants", "configurations", "strategies", "frameworks", "pipelines");
  private static final Set<String> BEST = Set.of("best", "strongest", "best-performing", "top", "leading", "top-performing", "performing",
      "evaluated", "baseline", "current", "existing");

  final Finding finding;
  final SentenceContext context;
  final SentenceView sentence;
  final Clause clause;
  final String kind;
  final String rule;
  final String left;
  final String right;
  final String subject;
  final String own;
  final boolean list;
  final int verb;

  Site(Finding finding, SentenceContext context, Clause clause) {
    this.finding = finding;
    this.context = context;
    this.sentence = context.sentence();
    this.clause = clause;
    this.kind = finding.kind().name();
    this.rule = finding.rule();
    this.list = rule.equals("LIST_CONTINUATION");
    this.left = wordBefore();
    this.right = wordAfter();
    this.verb = clause.verbBefore(finding.candidate().left());
    this.subject = subject();
    boolean method = !context.meanings().ownMethods().isEmpty();
    boolean benchmark = !context.meanings().ownBenchmarks().isEmpty();
    this.own = method ? benchmark ? "both" : "method" : benchmark ? "benchmark" : "none";
  }

  Candidate candidate() {
    return finding.candidate();
  }

  private String wordBefore() {
    int at = candidate().before();
    String word = sentence.lower(at);
    if (sentence.is(at, TokenKind.OPEN)) {
      return "(";
    }
    return Lexicon.isFunctionWord(word) ? word : Lexicon.isScoreVerb(word) ? "SCORE" : "x";
  }

  private String wordAfter() {
    int at = candidate().after();
    if (sentence.is(at, TokenKind.OPEN)) {
      return "(";
    }
    return sentence.is(at, TokenKind.CLOSE) ? ")" : Lexicon.isFunctionWord(sentence.lower(at)) ? sentence.lower(at) : "x";
  }

  /** What kind of subject the number's clause has. */
  private String subject() {
    if (verb < 0) {
      return "noverb";
    }
    int head = clause.subjectOf(verb);
    String word = sentence.lower(head);
    if (Lexicon.isOneOf(word, "it", "we")) {
      return word;
    }
    if (Lexicon.isOneOf(word, "which", "that", "and", ",")) {
      return "relative";
    }
    NameMention name = context.nameAt(head);
    if (name != null) {
      return context.meanings().isOwnMethod(name) ? "own" : context.meanings().isBenchmark(name) ? "benchmark" : "name";
    }
    TokenRange phrase = clause.phraseAt(head);
    return phrase == null ? "none" : described(phrase);
  }

  private String described(TokenRange phrase) {
    String head = sentence.lower(phrase.last());
    String determiner = clause.determiner(phrase);
    if (EMPTY_SUBJECTS.contains(head)) {
      return "empty";
    }
    if (Lexicon.isMetricHead(head) || Lexicon.isEfficiency(head)) {
      return "metric";
    }
    if (GENERIC_PLURALS.contains(head)) {
      return determiner.equals("our") ? "ourplural" : "plural";
    }
    if (Lexicon.isOwnNoun(head)) {
      return isBest(phrase) ? "best" : determiner + "own" + (phrase.size() > 1 ? "+" : "");
    }
    return "phrase";
  }

  /** Whether a phrase is called the best, a baseline or the like. */
  boolean isBest(TokenRange phrase) {
    for (int i = Math.max(0, phrase.first() - 2); i <= phrase.last(); i++) {
      if (BEST.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isSubject(TokenRange range) {
    return verb >= 0 && range.contains(clause.subjectOf(verb));
  }

  static boolean isGenericPlural(String word) {
    return GENERIC_PLURALS.contains(word);
  }

  static boolean isEmptySubject(String word) {
    return EMPTY_SUBJECTS.contains(word);
  }
}
