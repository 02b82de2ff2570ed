package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Set;

/** Conditions and hyper-parameters under which something was measured. */
final class SettingRule implements NonClaimRule {
  private static final int THRESHOLD_REACH = 4;
  private static final Set<String> PARAMETERS = Set.of("temperature", "threshold", "thresholds", "weight", "dropout", "momentum", "radius", "seed",
      "seeds", "epsilon", "ε", "λ", "lambda", "β", "beta", "γ", "gamma", "σ", "sigma", "rank", "depth", "k", "n", "m", "d", "t", "tau", "τ", "size", "alpha",
      "rate-limit", "dimension", "layer", "budget");
  private static final Set<String> CONDITIONS = Set.of("sparsity", "coverage", "noise", "corruption", "missing", "resolution", "masking", "dropout",
      "pruning", "fpr", "labels", "labeled", "labelled", "label", "supervision", "annotations", "subset", "split", "masked", "poisoning", "contamination",
      "confidence", "quantile", "power", "humidity", "budget", "retention", "pruned", "sparse", "compression", "keep", "poisoned");
  private static final Set<String> USES = Set.of("using", "use", "uses", "with", "only", "just", "merely", "on", "to", "of", "requires", "requiring", "from",
      "under", "at", "trained", "given", "than", "even", "sampling", "updating", "training", "and", "by", "as", "containing");
  private static final Set<String> MATERIAL = Set.of("data", "labels", "samples", "examples", "images", "dataset", "training", "annotations", "labeled",
      "parameters", "tokens", "corpus", "annotation", "supervision", "nodes", "pixels", "layers", "weights", "demonstrations", "steps", "frames");

  @Override
  public String id() {
    return "SETTING";
  }

  @Override
  public String description() {
    return "Hyper-parameters (k = 5) and conditions (at 50% sparsity, using 10% of the data).";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("Accuracy holds at {50}% sparsity."),
        hit("It learns from only {10}% of the data."),
        hit("With {10}-fold cross-validation it holds."),
        hit("We set k = {5} and use a temperature of {0.7}."),
        hit("It has 21.9% mAP@[{.5}, {.95}] there."),
        miss("It keeps 98.5% of the accuracy."),
        miss("It uses 40% less data."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.SETTING;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    return isFolds(candidate) || isThreshold(candidate) || isAssigned(candidate) || isParameter(candidate) || isCondition(candidate) || isMaterial(candidate);
  }

  private static boolean isFolds(Candidate candidate) {
    return candidate.amount().isTimes() && Lexicon.isOneOf(candidate.rightWord(0), "cross-validation", "cross", "cv", "crossvalidation");
  }

  /** The thresholds of {@code mAP@[.5, .95]}. */
  private static boolean isThreshold(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    for (int i = candidate.before(); i > 0 && candidate.before() - i < THRESHOLD_REACH; i--) {
      if (sentence.lower(i).equals("[")) {
        return sentence.lower(i - 1).equals("@");
      }
    }
    return false;
  }

  private static boolean isAssigned(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (!sentence.is(candidate.before(), TokenKind.EQUALS) || candidate.amount().isPercent()) {
      return false;
    }
    String name = sentence.lower(candidate.before() - 1);
    return !Lexicon.isMetricHead(name) && (name.length() == 1 && !Lexicon.isOneOf(name, "r", "ρ", "κ") || PARAMETERS.contains(name));
  }

  private static boolean isParameter(Candidate candidate) {
    if (candidate.amount().unit() != null) {
      return false;
    }
    String name = candidate.leftWord(0).equals("of") ? candidate.leftWord(1) : candidate.leftWord(0);
    return PARAMETERS.contains(name) || name.equals("rate") && candidate.leftWord(2).equals("learning");
  }

  private static boolean isCondition(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    boolean placed = Lexicon.isOneOf(candidate.leftWord(0), "at", "with", "under", "from", "using");
    TokenRange phrase = candidate.amount().isPercent() ? NounPhrases.startingAt(sentence, candidate.right()) : null;
    if (phrase == null || !placed || phrase.first() != candidate.right()) {
      return false;
    }
    boolean condition = CONDITIONS.contains(sentence.lower(phrase.last())) || phrase.size() > 1 && CONDITIONS.contains(sentence.lower(phrase.first()));
    boolean change = Patterns.changeNounAfter(sentence, candidate.right()) >= 0;
    return condition && !change && !candidate.leftWord(0).equals("of");
  }

  private static boolean isMaterial(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    if (!candidate.amount().isPercent() || !USES.contains(candidate.leftWord(0)) && candidate.amount().bound() == null) {
      return false;
    }
    boolean of = candidate.rightWord(0).equals("of");
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.right() + (of ? 1 : 0));
    boolean compared = Lexicon.comparativeEffect(candidate.rightWord(0)) != null;
    return phrase != null && !compared && MATERIAL.contains(sentence.lower(phrase.last()))
        && Patterns.changeNounAfter(sentence, candidate.right()) < 0 && (of || !Lexicon.isMetricHead(sentence.lower(phrase.last())));
  }
}
