package dev.claimboard.extract.rank.benchmark;

import dev.claimboard.extract.link.CarriedBenchmark;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.name.PaperNames;
import dev.claimboard.extract.rank.Place;
import dev.claimboard.extract.rank.Scene;
import dev.claimboard.extract.rank.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a sentence and its paper offer for the benchmarks of all its numbers, looked at once. */
final class BenchmarkSources {
  private static final int FAR = 3;
  private static final int MOST_OTHERS = 20;

  private final Scene scene;
  private final List<NamedBenchmark> named = new ArrayList<>();
  private final List<OtherBenchmark> others = new ArrayList<>();
  private final String here;
  private final String nearest;
  private final String start;
  private final String speaksOfOthers;
  private final String purpose;

  BenchmarkSources(Scene scene) {
    this.scene = scene;
    SentenceContext context = scene.context();
    context.names().forEach(name -> named.add(NamedBenchmark.of(name, context)));
    readOthers();
    this.here = Words.count((int) named.stream().filter(NamedBenchmark::isKnown).map(found -> found.name().key()).distinct().count(), 2);
    this.nearest = findNearest();
    this.start = Place.previous(context.sentence(), 0);
    this.speaksOfOthers = CarriedBenchmark.speaksOfOthers(context.sentence()) ? "others" : "no others";
    this.purpose = SentencePurpose.of(context.sentence());
  }

  /** Benchmarks of other sentences: of those before from the nearest on, then of those behind; a few, so that long texts stay quick. */
  private void readOthers() {
    SentenceContext context = scene.context();
    Set<String> seen = new HashSet<>();
    context.names().forEach(name -> seen.add(name.key()));
    for (int i = context.index() - 1; i >= 0; i--) {
      readOthers(new SentenceContext(context.paper(), i), seen);
    }
    for (int i = context.index() + 1; i < context.paper().sentences().size(); i++) {
      readOthers(new SentenceContext(context.paper(), i), seen);
    }
  }

  private void readOthers(SentenceContext other, Set<String> seen) {
    PaperNames meanings = other.meanings();
    int within = 0;
    for (NameMention name : other.names()) {
      boolean possible = meanings.isBenchmark(name) || name.catalogId() != null || meanings.isOwnBenchmark(name);
      if (possible && others.size() < MOST_OTHERS && seen.add(name.key())) {
        String order = Words.count(others.size(), FAR) + " " + Words.count(within++, FAR);
        others.add(OtherBenchmark.of(name, other, scene.context().index(), order));
      }
    }
  }

  private String findNearest() {
    for (OtherBenchmark other : others) {
      if (other.isKnown()) {
        return other.distance();
      }
    }
    return here.equals("0") ? "none" : "here";
  }

  Scene scene() {
    return scene;
  }

  /** The names of the sentence. */
  List<NamedBenchmark> named() {
    return named;
  }

  /** The benchmarks that only other sentences name. */
  List<OtherBenchmark> others() {
    return others;
  }

  /** How many benchmarks the sentence names. */
  String here() {
    return here;
  }

  /** How far away the nearest benchmark of another sentence is. */
  String nearest() {
    return nearest;
  }

  /** The kind of word that the sentence starts with. */
  String start() {
    return start;
  }

  String speaksOfOthers() {
    return speaksOfOthers;
  }

  String purpose() {
    return purpose;
  }
}
