package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.Unit;
import dev.claimboard.extract.lexicon.EfficiencyUnits;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A cost or speed by its unit: {@code runs at 30 FPS}, {@code needs only 2.1 GB}. */
final class EfficiencyUnitRule implements ClaimRule {
  private static final int METRIC_REACH = 12;
  private static final Set<String> BRIEF = Set.of("s", "sec", "secs", "second", "seconds", "microseconds");
  private static final Set<String> EXTENTS =
      Set.of("span", "spans", "spanning", "cover", "covers", "covering", "total", "totals", "totaling");

  @Override
  public String id() {
    return "EFFICIENCY_UNIT";
  }

  @Override
  public String description() {
    return "A number with a unit of speed, time, memory or energy that a system needs or reaches is a score of efficiency.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("The detector runs at {30} FPS."),
        hit("Retrieval takes {2.95} seconds per query."),
        hit("It has 0.1M parameters and {0.31} GFLOPs, fast in inference ({0.17}s per image), requiring only {8} GB VRAM."),
        hit("It adds only {2.5} ms of additional latency, with {4} GB of GPU memory."),
        miss("We collected 30 hours of speech and used 1.5 hours of data."),
        miss("The recordings span 3.3 hours (0.5 hours of training data)."),
        miss("It trains on one 24 GB GPU."),
        miss("Fruits of three sizes (small ~8 cm, large ~25 cm) are seen."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    Unit unit = candidate.amount().unit();
    String quantity = unit == null ? null : EfficiencyUnits.quantityOf(unit.symbol().toLowerCase(Locale.ROOT));
    if (quantity == null || isMaterial(candidate)) {
      return Optional.empty();
    }
    boolean rate = Lexicon.isOneOf(quantity, "throughput", "FPS", "FLOPs", "MACs");
    if (!rate && !isNeeded(candidate) && !isBracketedTime(candidate, quantity)) {
      return Optional.empty();
    }
    boolean unnamed = quantity.equals(EfficiencyUnits.UNNAMED);
    return Optional.of(Finding.score(candidate, null, id()).withQuantity(unnamed ? null : quantity));
  }

  private static boolean isNeeded(Candidate candidate) {
    String word = candidate.leftWord(0);
    boolean limited = candidate.amount().bound() != null && !isBareLength(candidate);
    boolean needed = EfficiencyUnits.isNeed(word) || Verbs.isScoreVerb(word) || limited;
    return needed && !EXTENTS.contains(word);
  }

  /** {@code efficient inference (0.17s per image)}: a short time alone in brackets. */
  private static boolean isBracketedTime(Candidate candidate, String quantity) {
    SentenceView sentence = candidate.sentence();
    boolean brief = quantity.equals("time") && BRIEF.contains(candidate.amount().unit().symbol());
    boolean whole = sentence.is(candidate.right(), TokenKind.CLOSE) || candidate.rightWord(0).equals("per");
    return brief && whole && sentence.is(candidate.left(), TokenKind.OPEN) && !candidate.amount().isWhole();
  }

  /** {@code large fruits, ~25 cm}: a length that no metric before it explains. */
  private static boolean isBareLength(Candidate candidate) {
    boolean length = Lexicon.isOneOf(candidate.amount().unit().symbol(), "mm", "cm");
    return length && candidate.sentence().find(candidate.left(), candidate.left() - METRIC_REACH, MetricWords::isMetricHead) < 0;
  }

  /** {@code 30 hours of speech}, {@code 24 GB GPU}: what is counted is material, not cost. */
  private static boolean isMaterial(Candidate candidate) {
    String next = candidate.rightWord(0);
    boolean required = Lexicon.isOneOf(next, "vram", "ram") && isRequired(candidate.leftWord(0));
    return next.equals("of") ? isOfMaterial(candidate) : EfficiencyUnits.isMaterial(next) && !required;
  }

  private static boolean isOfMaterial(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    String material = candidate.rightWord(1);
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.right() + 1);
    boolean cost = phrase != null && sentence.find(phrase.first(), phrase.last() + 1, EfficiencyUnitRule::isCost) >= 0
        && !SettingWords.isMaterial(sentence.lower(phrase.last()));
    boolean training = material.equals("training") && !sentence.isWord(candidate.right() + 2);
    return !cost && (SettingWords.isMaterial(material) && !training || !MetricWords.isEfficiency(material));
  }

  private static boolean isCost(String word) {
    return Lexicon.isOneOf(word, "memory", "vram", "ram", "latency", "overhead", "time", "storage", "bandwidth", "processing");
  }

  private static boolean isRequired(String verb) {
    return verb.startsWith("requir") || verb.startsWith("consum") || verb.startsWith("need") || verb.startsWith("occup");
  }
}
