package dev.claimboard.cli;

import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Rejection;
import dev.claimboard.claim.Trace;
import dev.claimboard.claim.Trace.Step;
import dev.claimboard.claim.Value;
import dev.claimboard.extract.Extraction;
import dev.claimboard.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes down how every number of an abstract was judged, for people. */
final class Explanation {
  private static final String NOTHING = "-";

  private Explanation() {}

  /** What is said of one number. */
  private record Entry(Span span, List<List<String>> rows) {}

  /** In the order of the text, in three columns: what was decided, by which rule, and from which words or for what reason. */
  static String of(Extraction extraction) {
    Stream<Entry> claims = IntStream.range(0, extraction.claims().size())
        .mapToObj(index -> entry(extraction.claims().get(index), extraction.traces().get(index)));
    Stream<Entry> others = extraction.rejections().stream().map(Explanation::entry);
    List<List<String>> rows = Stream.concat(claims, others).sorted(Comparator.comparing(Entry::span))
        .flatMap(entry -> entry.rows().stream()).toList();
    return AlignedRows.of(rows);
  }

  private static Entry entry(Rejection rejection) {
    List<String> row = List.of("number " + oneLine(rejection.text()), rejection.by(), rejection.reason().description());
    return new Entry(rejection.span(), List.of(row));
  }

  private static Entry entry(Claim claim, Trace trace) {
    List<List<String>> rows = new ArrayList<>();
    Step found = trace.steps().get(0);
    rows.add(List.of("claim  " + number(claim), found.by(), quoted(found.from())));
    for (Step step : trace.steps().subList(1, trace.steps().size())) {
      if (isWorthTelling(step, claim)) {
        rows.add(List.of(slot(step.slot(), step.result()), step.by(), step.from().equals(step.result()) ? "" : quoted(step.from())));
      }
    }
    if (claim.setting() != null) {
      rows.add(List.of(slot("setting", claim.settingName()), "", ""));
    }
    rows.add(List.of(slot("confidence", BigDecimal.valueOf(claim.evidence().confidence()).toPlainString()), "", ""));
    return new Entry(claim.evidence().number(), rows);
  }

  /** A score is compared with nothing, so a baseline that it lacks is no news. */
  private static boolean isWorthTelling(Step step, Claim claim) {
    return !step.result().isEmpty() || !step.slot().equals("baseline") || claim.value().kind() != Kind.SCORE;
  }

  private static String slot(String name, String result) {
    return String.format("  %-10s %s", name, result.isEmpty() ? NOTHING : oneLine(result));
  }

  private static String number(Claim claim) {
    Value value = claim.value();
    String high = value.high() == null ? null : "to " + value.high().toPlainString();
    return Stream.of(
            value.bound() == null ? null : value.bound().label(),
            value.number().toPlainString(),
            high,
            value.uncertainty() == null ? null : "± " + value.uncertainty().toPlainString(),
            value.unit() == null ? null : value.unit().symbol(),
            value.basis() == null ? null : value.basis().label(),
            value.kind().label() + (claim.efficiency() ? ", efficiency" : ""))
        .filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  private static String quoted(String text) {
    return text.isBlank() ? "" : '"' + oneLine(text) + '"';
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }
}
