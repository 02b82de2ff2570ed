package dev.claimboard.web;

import dev.claimboard.catalog.Benchmark;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.Metric;
import dev.claimboard.claim.Bound;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Evidence;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Mention;
import dev.claimboard.claim.Unit;
import dev.claimboard.claim.Value;
import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import dev.claimboard.store.ReadPaper;
import dev.claimboard.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes papers for tests and says by hand which claims stand in them; names are found in the text. Not thread-safe. */
final class Told {
  private static final Catalog CATALOG = Catalog.bundled();
  private final Paper paper;
  private final List<Claim> claims = new ArrayList<>();

  private Told(Paper paper) {
    this.paper = paper;
  }

  static Told paper(String id, String date, String title, String text) {
    LocalDate day = date == null ? null : LocalDate.parse(date);
    return new Told(new Paper(new PaperId(id), title, text, day, List.of("A. Writer", "B. Reader"),
        List.of("cs.CL"), null, List.of("test")));
  }

  Told score(String number, String unit, String method, String metric, String benchmark) {
    return add(Value.of(number, Kind.SCORE, unit == null ? null : new Unit(unit)), number, method, metric, benchmark, null);
  }

  Told upTo(String number, String unit, String method, String metric, String benchmark) {
    Value plain = Value.of(number, Kind.SCORE, new Unit(unit));
    return add(new Value(plain.number(), null, Kind.SCORE, plain.unit(), Bound.UP_TO, null, null), number, method, metric, benchmark, null);
  }

  Told change(String number, String unit, String method, String metric, String benchmark, String baseline) {
    String digits = number.replace("-", "");
    return add(Value.of(number, Kind.CHANGE, new Unit(unit)), digits, method, metric, benchmark, baseline);
  }

  ReadPaper read() {
    return new ReadPaper(paper, claims);
  }

  private Told add(Value value, String printed, String method, String metric, String benchmark, String baseline) {
    int start = paper.abstractText().indexOf(printed);
    Evidence evidence = new Evidence(new Span(start, start + printed.length()), sentence(start), printed, "SCORE_ON_BENCHMARK", 0.87);
    String benchmarkId = benchmark == null ? null : CATALOG.findBenchmark(benchmark).map(Benchmark::id).orElse(null);
    String metricId = metric == null ? null : CATALOG.findMetric(metric).map(Metric::id).orElse(null);
    claims.add(new Claim(paper.id().value(), value, mention(method, start), mention(benchmark, start), mention(metric, start),
        mention(baseline, start), null, false, benchmarkId, metricId, evidence));
    return this;
  }

  private Span sentence(int number) {
    String text = paper.abstractText();
    int before = text.lastIndexOf(". ", number);
    int after = text.indexOf(". ", number);
    return new Span(before < 0 ? 0 : before + 2, after < 0 ? text.length() : after + 1);
  }

  private Mention mention(String name, int near) {
    if (name == null) {
      return null;
    }
    int within = paper.abstractText().indexOf(name, sentence(near).start());
    int start = within >= 0 ? within : paper.abstractText().indexOf(name);
    return new Mention(name, start < 0 ? null : new Span(start, start + name.length()));
  }
}
