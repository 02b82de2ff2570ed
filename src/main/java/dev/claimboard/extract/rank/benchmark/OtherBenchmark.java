package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.rank.Place;
import dev.claimboard.extract.rank.Words;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.Locale;

/**
 * A benchmark that the paper names in other sentences only, as words for features.
 *
 * @param named    the benchmark where it is mentioned
 * @param there    the sentence of that mention
 * @param distance how many sentences before, or that it comes later
 * @param order    how many such benchmarks, and how many of the same sentence, come before it
 * @param numbers  whether its sentence has numbers
 * @param mentions how often the paper mentions it
 * @param after    the word before it
 * @param purpose  what its sentence is there for
 * @param words    its sentence in lower case
 */
record OtherBenchmark(NamedBenchmark named, SentenceContext there, String distance, String order, String numbers, String mentions,
    String after, String purpose, String words) {
  private static final int FAR = 3;

  static OtherBenchmark of(NameMention name, SentenceContext there, int index, String order) {
    int behind = index - there.index();
    return new OtherBenchmark(NamedBenchmark.of(name, there), there, behind > 0 ? Words.count(behind, FAR) : "later", order,
        there.sentence().amountCount() > 0 ? "numbers" : "no numbers", Words.count(there.paper().mentions(name), FAR),
        Place.previous(there.sentence(), name.first() - 1), SentencePurpose.of(there.sentence()), words(there.sentence()));
  }

  /** Whether the paper uses the name as a benchmark's. */
  boolean isKnown() {
    return named.isKnown();
  }

  private static String words(SentenceView sentence) {
    return sentence.textOf(new TokenRange(0, sentence.size() - 1)).toLowerCase(Locale.ROOT);
  }

  Link link() {
    return new Link(named.link().mention(), "BENCHMARK_ELSEWHERE");
  }
}
