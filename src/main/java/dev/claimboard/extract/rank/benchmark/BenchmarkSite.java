package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.link.BenchmarkBefore;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.name.PaperNames;
import dev.claimboard.extract.rank.Site;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;

/**
 * A number whose benchmark is asked for.
 *
 * @param site         the number in its sentence
 * @param sources      the benchmarks that the paper offers
 * @param measure      what the number measures
 * @param before       the last claim of the sentences before, or null
 * @param place        whether {@code on} stands close behind the number
 * @param clause       whether a new clause begins between the last benchmark and the number
 * @param unnamedPlace where the number holds, when that has no name
 */
record BenchmarkSite(Site site, BenchmarkSources sources, Measure measure, Reported before, String place, String clause,
    String unnamedPlace) {

  static BenchmarkSite of(Site site, BenchmarkSources sources, Measure measure, Reported before) {
    Candidate candidate = site.candidate();
    String clause = BenchmarkBefore.isClauseBetween(candidate, site.context()) ? "new clause" : "same clause";
    return new BenchmarkSite(site, sources, measure, before, place(candidate), clause, UnnamedPlace.of(candidate, sources.scene()));
  }

  private static String place(Candidate candidate) {
    int place = BenchmarkBefore.placeBehind(candidate);
    if (place < 0) {
      return "no place";
    }
    SentenceView sentence = candidate.sentence();
    boolean definite = FunctionWords.isDeterminer(sentence.lower(place + 1)) || sentence.is(place + 1, TokenKind.ARTICLE);
    return definite ? "the place" : "place";
  }

  Candidate candidate() {
    return site.candidate();
  }

  Link previous() {
    return site.previous();
  }

  /** Of what the paper introduces a name. */
  String own() {
    PaperNames meanings = site.context().meanings();
    String benchmark = meanings.ownBenchmarks().isEmpty() ? "no benchmark" : "benchmark";
    return benchmark + (meanings.ownMethods().isEmpty() ? ", no method" : ", method");
  }
}
