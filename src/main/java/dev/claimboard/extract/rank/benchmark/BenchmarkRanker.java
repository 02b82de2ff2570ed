package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.link.BenchmarkLinker;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.Choice;
import dev.claimboard.extract.rank.OptionChooser;
import dev.claimboard.extract.rank.Scene;
import dev.claimboard.extract.rank.Site;
import dev.claimboard.extract.sentence.Finding;
import java.util.Set;

/** Links the benchmarks of the numbers of one sentence: the rules propose, the weights decide. One instance a sentence. */
public final class BenchmarkRanker {
  private static final Set<String> SURE = Set.of("BENCHMARK_BESIDE", "BENCHMARK_MIRRORED");

  private final BenchmarkSources sources;
  private final OptionChooser chooser;
  private final Reported before;

  /**
   * @param before the last claim of the sentences before, or null
   */
  public BenchmarkRanker(Scene scene, OptionChooser chooser, Reported before) {
    this.sources = new BenchmarkSources(scene);
    this.chooser = chooser;
    this.before = before;
  }

  /**
   * The benchmark of a number. What the rules say is kept as they found it where the weights agree, or where the rules are sure.
   *
   * @param finding  what a rule found
   * @param measure  what the number measures
   * @param previous the benchmark of the claim before it in the sentence, or null
   */
  public Choice benchmark(Finding finding, Measure measure, Link previous) {
    SentenceContext context = sources.scene().context();
    Link ruled = BenchmarkLinker.link(finding, context, measure.metric(), previous, measure.cost());
    Site site = new Site(finding, sources.scene(), ruled, previous);
    Choice choice = chooser.choose(finding, context, BenchmarkOptions.of(BenchmarkSite.of(site, sources, measure, before)));
    return choice.against(ruled, SURE.contains(ruled.by()));
  }
}
