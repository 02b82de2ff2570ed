package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Links the benchmark. Stateless. */
public final class BenchmarkLinker {
  private static final Set<String> IN_ORDER = Set.of("respectively", "resp", "datasets", "benchmarks", "tasks");

  private static final Set<String> AGREEMENTS = Set.of("agreement", "agreements", "alignment", "kappa", "κ");

  private BenchmarkLinker() {}

  /**
   * The benchmark of a number.
   *
   * @param finding    what a rule found
   * @param context    its sentence
   * @param metric     the number's metric
   * @param previous   the benchmark of the claim before it in the sentence, or null
   * @param efficiency whether the number tells speed, size or cost: then of earlier sentences only the one right before counts
   */
  public static Link link(Finding finding, SentenceContext context, Link metric, Link previous, boolean efficiency) {
    Candidate candidate = finding.candidate();
    Link behind = Link.to(BenchmarkBeside.of(candidate, context), context, "BENCHMARK_BESIDE")
        .or(() -> listed(finding, context, previous))
        .or(() -> Link.to(BenchmarkBehind.inClause(candidate, context), context, "BENCHMARK_IN_CLAUSE"));
    if (behind.isNamed() || efficiency && isBehind(previous) && BenchmarkBefore.isClauseBetween(candidate, context)
        || isElsewhere(candidate, previous)) {
      return behind;
    }
    return Link.to(MirroredBenchmark.of(candidate, context), context, "BENCHMARK_MIRRORED")
        .or(() -> isMirrored(previous) ? ofPrevious(previous, candidate, context) : Link.nothing())
        .or(() -> Link.to(BenchmarkBefore.of(candidate, context, efficiency), context, "BENCHMARK_BEFORE"))
        .or(() -> ofPrevious(previous, candidate, context))
        .or(() -> Link.to(BenchmarkBehind.later(candidate, context), context, "BENCHMARK_LATER"))
        .or(() -> isOfJudges(metric) ? Link.unnamed("BENCHMARK_OF_JUDGES") : fromBefore(candidate, context, efficiency));
  }

  private static Link fromBefore(Candidate candidate, SentenceContext context, boolean efficiency) {
    return efficiency ? SetOutBenchmark.of(candidate, context) : CarriedBenchmark.before(candidate, context);
  }

  /** {@code 82% agreement with experts}: how well a judge does is not measured on what the systems are measured on. */
  private static boolean isOfJudges(Link metric) {
    if (!metric.isNamed()) {
      return false;
    }
    String name = metric.mention().name().toLowerCase(Locale.ROOT);
    return AGREEMENTS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /**
   * {@code 57.2% on A and 61.0% on harder tasks}: each number has a place of its own, and that of the second one has no name; not {@code on
   * both benchmarks}, which speaks of those named before.
   */
  private static boolean isElsewhere(Candidate candidate, Link previous) {
    int place = isBehind(previous) ? BenchmarkBefore.placeBehind(candidate) : -1;
    return place >= 0 && !FunctionWords.isDeterminer(candidate.sentence().lower(place + 1));
  }

  /** Whether the benchmark of the number before stands behind that number. */
  private static boolean isBehind(Link previous) {
    return previous != null && previous.isNamed()
        && Lexicon.isOneOf(previous.by(), "BENCHMARK_AFTER", "BENCHMARK_OF_PARALLEL_LIST", "BENCHMARK_IN_CLAUSE");
  }

  private static boolean isMirrored(Link previous) {
    return previous != null && previous.by().equals("BENCHMARK_MIRRORED");
  }

  /** Of the benchmarks right behind: the one in the number's place when the lists are equally long, else the first. */
  private static Link listed(Finding finding, SentenceContext context, Link previous) {
    List<NameMention> listed = BenchmarkLists.behind(finding.candidate(), context, continuesList(finding, previous));
    if (listed.isEmpty()) {
      return Link.nothing();
    }
    boolean parallel = finding.candidate().isParallelTo(listed);
    String by = parallel ? "BENCHMARK_OF_PARALLEL_LIST" : "BENCHMARK_AFTER";
    return Link.to(BenchmarkLists.inPlace(listed, finding.candidate()), context, by);
  }

  private static boolean continuesList(Finding finding, Link previous) {
    return previous != null && finding.rule().equals("LIST_CONTINUATION")
        && Lexicon.isOneOf(previous.by(), "BENCHMARK_AFTER", "BENCHMARK_OF_PARALLEL_LIST");
  }

  private static Link ofPrevious(Link previous, Candidate candidate, SentenceContext context) {
    if (previous == null || !previous.isNamed()) {
      return Link.nothing();
    }
    boolean carried = previous.by().equals("BENCHMARK_CARRIED") && candidate.isListed();
    boolean inOrder = carried && (candidate.groupSize() > 2 || context.sentence().find(0, context.sentence().size(), IN_ORDER) >= 0);
    return (inOrder ? CarriedBenchmark.before(candidate, context) : Link.nothing())
        .or(() -> new Link(previous.mention(), "BENCHMARK_OF_LIST"));
  }
}
