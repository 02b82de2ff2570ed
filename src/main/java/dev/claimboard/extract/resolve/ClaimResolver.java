package dev.claimboard.extract.resolve;

import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Evidence;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.claim.Value;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.phrase.Amount;
import dev.claimboard.text.SourceText;
import dev.claimboard.text.Span;
import java.math.BigDecimal;
import java.util.Set;

/** Turns a linked draft into a claim. Thread-safe. */
public final class ClaimResolver {
  /** Quantities that words or units imply, which are of efficiency whatever metric is named beside them: {@code 4x faster sampling}. */
  private static final Set<String> EFFICIENT = Set.of("speed", "cost", "time", "throughput", "memory", "FPS");

  private final Catalog catalog;

  public ClaimResolver(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What the catalog and its name tell of a metric, which may be null, in that paper; never null. */
  public MetricFacts factsOf(Mention metric, SentenceContext context) {
    return MetricFacts.of(catalog, metric, context.paper()::text);
  }

  /**
   * The finished claim.
   *
   * @param doc    the paper's id
   * @param linked the draft
   */
  public Claim resolve(String doc, LinkedFinding linked) {
    MetricFacts facts = linked.metricFacts();
    Mention benchmark = linked.benchmark().mention();
    return new Claim(
        doc,
        value(linked.finding(), facts),
        linked.method().mention(),
        benchmark,
        linked.metric().mention(),
        linked.baseline().mention(),
        Settings.of(linked.finding(), linked.context()),
        facts.efficiency() || EFFICIENT.contains(String.valueOf(linked.finding().quantity())),
        benchmarkId(benchmark, linked.context()),
        facts.id(),
        evidence(linked));
  }

  private String benchmarkId(Mention benchmark, SentenceContext context) {
    return benchmark == null ? null : catalog.findBenchmark(benchmark.name(), context.paper()::text).map(Benchmark::id).orElse(null);
  }

  private static Value value(Finding finding, MetricFacts facts) {
    Amount amount = finding.candidate().amount();
    Kind kind = finding.kind();
    Effect effect = finding.effect();
    BigDecimal low = SignRule.sign(amount.low(), kind, amount.sign(), effect, facts.direction());
    BigDecimal high = amount.high() == null ? null : SignRule.sign(amount.high(), kind, amount.sign(), effect, facts.direction());
    return new Value(low, high, kind, amount.unit(), finding.bound(), ChangeBasis.of(finding), amount.uncertainty());
  }

  private static Evidence evidence(LinkedFinding linked) {
    SentenceContext context = linked.context();
    SourceText source = context.paper().source();
    Span number = linked.finding().candidate().amount().number();
    Span sentence = context.sentence().span();
    return new Evidence(
        source.toRaw(number),
        source.toRaw(sentence),
        Quote.around(number, sentence, source),
        linked.finding().rule(),
        Confidence.of(linked));
  }
}
