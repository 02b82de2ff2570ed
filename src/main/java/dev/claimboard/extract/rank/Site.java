package dev.claimboard.extract.rank;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.NameWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A number in its sentence: what all options for one of its slots have in common. */
public final class Site {
  private static final Set<String> EMPTY_SUBJECTS = Set.of("results", "experiments", "experiment", "evaluation", "evaluations", "analysis",
      "analyses", "study", "studies", "findings", "paper", "work", "simulations", "tests", "comparison", "state", "gains", "improvements",
      "improvement", "performance", "code", "data");
  private static final Set<String> GENERIC_PLURALS = Set.of("models", "llms", "agents", "systems", "baselines", "humans", "experts", "vlms",
      "mllms", "methods", "approaches", "participants", "detectors", "classifiers", "techniques", "algorithms", "architectures", "networks",
      "variants", "configurations", "strategies", "frameworks", "pipelines");

  private static final Map<String, Map<Boolean, String>> OWN = Stream.of("our", "the", "a", "these", "its", "their", "no")
      .collect(Collectors.toUnmodifiableMap(word -> word, word -> Map.of(true, word + " own+", false, word + " own")));

  private final Finding finding;
  private final SentenceContext context;
  private final SentenceView sentence;
  private final Scene scene;
  private final Link ruled;
  private final Link previous;
  private final int verb;
  private final String left;
  private final String right;
  private final String subject;

  /**
   * @param ruled    what the linking rules say
   * @param previous what the number before it in the sentence was linked to, or null
   */
  public Site(Finding finding, Scene scene, Link ruled, Link previous) {
    this.finding = finding;
    this.scene = scene;
    this.context = scene.context();
    this.sentence = context.sentence();
    this.ruled = ruled;
    this.previous = previous;
    this.verb = clause().verbBefore(finding.candidate().left());
    this.left = wordBefore();
    this.right = wordAfter();
    this.subject = findSubject();
  }

  /** The number. */
  public Candidate candidate() {
    return finding.candidate();
  }

  /** Its sentence in the paper. */
  public SentenceContext context() {
    return context;
  }

  /** Its sentence. */
  public SentenceView sentence() {
    return sentence;
  }

  /** The noun phrases and verbs of its sentence. */
  public Clause clause() {
    return scene.clause();
  }

  /** How many other systems there are. */
  public Company company() {
    return scene.company();
  }

  Crossings crossings() {
    return scene.crossings();
  }

  /** What the linking rules say. */
  public Link ruled() {
    return ruled;
  }

  /** Whether the rules name anything. */
  public boolean isRuled() {
    return ruled.isNamed();
  }

  /** What the number before it in the sentence was linked to, or null. */
  public Link previous() {
    return previous;
  }

  /** The kind of the number, as a word. */
  public String kind() {
    return finding.kind().name();
  }

  /** The rule that found it. */
  public String rule() {
    return finding.rule();
  }

  /** Whether the number continues a list. */
  public String list() {
    return finding.rule().equals("LIST_CONTINUATION") ? "list" : "no list";
  }

  /** The word before the number. */
  public String left() {
    return left;
  }

  /** The word after the number. */
  public String right() {
    return right;
  }

  /** The kind of subject that the number's clause has. */
  public String subject() {
    return subject;
  }

  /** Of what the paper introduces a name. */
  public String own() {
    boolean benchmark = !context.meanings().ownBenchmarks().isEmpty();
    if (context.meanings().ownMethods().isEmpty()) {
      return benchmark ? "benchmark" : "none";
    }
    return benchmark ? "both" : "method";
  }

  /** Whether the token belongs to what the rule saw as the metric. */
  public boolean isMetric(int token) {
    return finding.metric() != null && finding.metric().contains(token);
  }

  /** Whether the paper's title has those words. */
  public boolean isInTitle(String words) {
    SentenceView title = context.paper().title();
    return title != null && title.textOf(new TokenRange(0, title.size() - 1)).contains(words);
  }

  private String wordBefore() {
    int at = candidate().before();
    String word = sentence.lower(at);
    if (sentence.is(at, TokenKind.OPEN)) {
      return "(";
    }
    return FunctionWords.isFunctionWord(word) ? word : Verbs.isScoreVerb(word) ? "SCORE" : "x";
  }

  private String wordAfter() {
    int at = candidate().after();
    if (sentence.is(at, TokenKind.OPEN)) {
      return "(";
    }
    return sentence.is(at, TokenKind.CLOSE) ? ")" : FunctionWords.isFunctionWord(sentence.lower(at)) ? sentence.lower(at) : "x";
  }

  private String findSubject() {
    if (verb < 0) {
      return "noverb";
    }
    int head = clause().subjectOf(verb);
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
    TokenRange phrase = clause().phraseAt(head);
    return phrase == null ? "none" : described(phrase);
  }

  private String described(TokenRange phrase) {
    String head = sentence.lower(phrase.last());
    String determiner = clause().determiner(phrase);
    if (EMPTY_SUBJECTS.contains(head)) {
      return "empty";
    }
    if (MetricWords.isMetricHead(head) || MetricWords.isEfficiency(head)) {
      return "metric";
    }
    if (GENERIC_PLURALS.contains(head)) {
      return determiner.equals("our") ? "our plural" : "plural";
    }
    if (NameWords.isOwnNoun(head)) {
      return clause().isBest(phrase) ? "best" : OWN.get(determiner).get(phrase.size() > 1);
    }
    return "phrase";
  }

  /** Whether the subject of the number's clause is among those tokens. */
  public boolean isSubject(TokenRange range) {
    return verb >= 0 && range.contains(clause().subjectOf(verb));
  }

  /** Whether the word, in lower case, means systems of any kind: {@code models}. */
  public static boolean isGenericPlural(String word) {
    return GENERIC_PLURALS.contains(word);
  }

  /** Whether a phrase with that head, in lower case, names no system: {@code results}. */
  public static boolean isEmptySubject(String word) {
    return EMPTY_SUBJECTS.contains(word);
  }
}
