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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A cost or speed by its unit: {@code runs at 30 FPS}, {@code needs only 2.1 GB}. */
final class EfficiencyUnitRule implements ClaimRule {
  private static final int METRIC_REACH = 12;
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
        miss("We collected 30 hours of speech and used 1.5 hours of data."),
        miss("The recordings span 3.3 hours."),
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
    boolean rate = Lexicon.isOneOf(quantity, "throughput", "FPS");
    if (!rate && !isNeeded(candidate)) {
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

  /** {@code large fruits, ~25 cm}: a length that no metric before it explains. */
  private static boolean isBareLength(Candidate candidate) {
    boolean length = Lexicon.isOneOf(candidate.amount().unit().symbol(), "mm", "cm");
    return length && candidate.sentence().find(candidate.left(), candidate.left() - METRIC_REACH, MetricWords::isMetricHead) < 0;
  }

  /** {@code 30 hours of speech}, {@code 24 GB GPU}: what is counted is material, not cost. */
  private static boolean isMaterial(Candidate candidate) {
    String next = candidate.rightWord(0);
    String material = candidate.rightWord(1);
    boolean training = material.equals("training") && !candidate.sentence().isWord(candidate.right() + 2);
    boolean counted = SettingWords.isMaterial(material) && !training || !MetricWords.isEfficiency(material);
    boolean ofMaterial = next.equals("of") && counted;
    return ofMaterial || EfficiencyUnits.isMaterial(next);
  }
}
