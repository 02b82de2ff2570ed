package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Set;

/** Shares of people or things in the world or in data. */
final class StatisticRule implements NonClaimRule {
  private static final int MINIMAL_VERB = 3;
  private static final Set<String> LINKS =
      Set.of("in", "for", "on", "at", "to", "by", "with", "than", "vs", "vs.", "versus", "(", "and", "from");

  @Override
  public String id() {
    return "STATISTIC";
  }

  @Override
  public String description() {
    return "A share of things that no verb of performance governs (27% of patients suffer …) is a fact about the world or the data.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("About {27}% of patients suffer from it."),
        hit("We find that {30}% of the questions contain errors, with a survival rate of {9}%."),
        hit("Word length goes with reading time (r = {0.42}, p < 0.001)."),
        hit("Attention accounts for over {80}% of the latency."),
        miss("The module accounts for 30% of the gain, misreadings for 40% of all errors."),
        miss("The score agrees with ratings (r = 0.87)."),
        miss("The agent solves 30% of the tasks."),
        miss("The checker repairs 30% of the answers."),
        miss("It reaches 89.3% of human performance."),
        miss("It cuts 30% of the cost."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.STATISTIC;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (isTestedCorrelation(candidate) || isAccountedFor(candidate) || isRateOfWorld(candidate)) {
      return true;
    }
    if (!candidate.amount().isPercent() || !candidate.rightWord(0).equals("of")) {
      return false;
    }
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.right() + 1);
    return phrase != null && isThings(sentence.lower(phrase.last())) && !governs(candidate.leftWord(0)) && !isAct(candidate);
  }

  /** {@code (r = 0.68, p < 0.001)}: a correlation in the data, told with its significance. */
  private static boolean isTestedCorrelation(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean correlation = sentence.is(candidate.before(), TokenKind.EQUALS)
        && Lexicon.isOneOf(sentence.lower(candidate.before() - 1), "r", "ρ", "rho");
    boolean tested = sentence.is(candidate.after(), TokenKind.COMMA) && sentence.lower(candidate.after() + 1).equals("p");
    boolean named = sentence.isWord(candidate.before() - 2) && !sentence.lower(candidate.before() - 2).equals("with");
    return correlation && tested && !named;
  }

  /** {@code attention accounts for over 80% of the latency}, {@code it constitutes 16% of the whole}: what something consists of. */
  private static boolean isAccountedFor(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    String verb = candidate.leftWord(0);
    boolean of = candidate.rightWord(0).equals("of");
    TokenRange phrase = of ? NounPhrases.startingAt(sentence, candidate.right() + 1) : null;
    String head = phrase == null ? "" : sentence.lower(phrase.last());
    boolean explained = verb.startsWith("explain") && head.equals("variance");
    boolean failed = Lexicon.isOneOf(head, "errors", "failures");
    boolean made = of && (verb.startsWith("constitut") || verb.startsWith("compris") || verb.startsWith("represent"));
    boolean accounted = verb.equals("for") && candidate.leftWord(1).startsWith("account");
    boolean change = Patterns.changeNounAfter(sentence, sentence.afterArticle(candidate.right() + 1)) >= 0;
    return (accounted || made || explained) && candidate.amount().isPercent() && !change && !failed;
  }

  /** {@code a five-year survival rate below 10%}. */
  private static boolean isRateOfWorld(Candidate candidate) {
    int rate = Lexicon.isOneOf(candidate.leftWord(0), "of", "is", "was") ? 1 : 0;
    boolean survival = candidate.leftWord(rate).startsWith("rate") && candidate.leftWord(rate + 1).equals("survival");
    return survival && candidate.amount().isPercent();
  }

  /** Whether a verb that no list knows, told by its ending, does something to the share: {@code repairs 59% of the outputs}. */
  static boolean isAct(Candidate candidate) {
    String verb = candidate.leftWord(0);
    boolean ending = verb.endsWith("ed") || verb.endsWith("s") && !verb.endsWith("ss");
    boolean verbal = candidate.sentence().isWord(candidate.left()) && !FunctionWords.isFunctionWord(verb) && verb.length() > MINIMAL_VERB;
    boolean subject = candidate.sentence().isWord(candidate.left() - 1);
    return ending && verbal && subject && !SettingWords.isFactVerb(verb);
  }

  private static boolean isThings(String head) {
    return head.endsWith("s") && !MetricWords.isMetricHead(head);
  }

  /** Whether the word makes the share behind it more than a fact: a verb of performance, a preposition, a list. */
  private static boolean governs(String word) {
    boolean scores = Verbs.isScoreVerb(word) && !SettingWords.isFactVerb(word);
    return scores || Verbs.verbEffect(word) != null || Verbs.isKeepVerb(word) || LINKS.contains(word);
  }
}
