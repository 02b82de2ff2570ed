package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.extract.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A cost or speed by its unit: {@code runs at 30 FPS}, {@code needs only 2.1 GB}. */
final class EfficiencyUnitRule implements ClaimRule {
  private static final Set<String> RATES = Set.of("fps", "tokens/s", "tok/s", "tokens per second", "tokens/second", "tokens/sec", "frames per second",
      "frames/s", "queries/s", "qps", "images/s");
  private static final Set<String> TIMES = Set.of("ms", "s", "seconds", "second", "minutes", "minute", "hours", "hour", "milliseconds",
      "millisecond", "μs", "µs", "us", "microseconds", "sec", "secs", "gpu hours", "gpu-hours");
  private static final Set<String> SIZES = Set.of("gb", "mb", "kb", "gib", "mib");
  private static final Set<String> MONEY = Set.of("usd", "$", "€", "£", "cents");
  private static final Set<String> COSTS = Set.of("j", "mj", "w", "mw", "kwh", "gflops", "tflops", "flops", "macs", "gmacs", "db", "mm", "cm", "bpp");
  private static final Set<String> VERBS = Set.of("in", "at", "within", "takes", "requires", "requiring", "needs", "needing", "runs", "running", "only",
      "just", "consumes", "consuming", "uses", "under", "below", "about", "costs", "costing", "cost", "reaching", "reaches", "achieves", "achieving", "with", "to", "of");

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
        miss("We collected 30 hours of speech."),
        miss("It trains on one 24 GB GPU."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    if (candidate.amount().unit() == null) {
      return Optional.empty();
    }
    String quantity = quantity(candidate.amount().unit().symbol().toLowerCase(Locale.ROOT));
    boolean rate = "throughput".equals(quantity) || "FPS".equals(quantity);
    if (quantity == null || !rate && !isNeeded(candidate) || isMaterial(candidate)) {
      return Optional.empty();
    }
    return Optional.of(Finding.score(candidate, null, id()).withQuantity(quantity.isEmpty() ? null : quantity));
  }

  private static String quantity(String unit) {
    if (unit.equals("fps")) {
      return "FPS";
    }
    if (RATES.contains(unit)) {
      return "throughput";
    }
    if (TIMES.contains(unit)) {
      return "time";
    }
    if (SIZES.contains(unit)) {
      return "memory";
    }
    if (MONEY.contains(unit)) {
      return "cost";
    }
    return COSTS.contains(unit) ? "" : null;
  }

  private static boolean isNeeded(Candidate candidate) {
    String word = candidate.leftWord(0);
    return VERBS.contains(word) || Lexicon.isScoreVerb(word) || candidate.amount().bound() != null;
  }

  /** {@code 30 hours of speech}, {@code 24 GB GPU}: what is counted is material, not cost. */
  private static boolean isMaterial(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    return candidate.rightWord(0).equals("of") && !Lexicon.isEfficiency(sentence.lower(candidate.right() + 1))
        || Lexicon.isOneOf(candidate.rightWord(0), "gpu", "gpus", "ram", "long", "clip", "clips", "video", "videos", "audio", "window", "windows", "vram");
  }
}
