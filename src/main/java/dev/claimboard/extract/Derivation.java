package dev.claimboard.extract;

import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Kind;
import dev.claimboard.claim.Rejection;
import dev.claimboard.claim.Trace;
import dev.claimboard.claim.Trace.Step;
import dev.claimboard.claim.Value;
import dev.claimboard.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a number of an abstract was judged, for people: the same for every place that explains.
 *
 * @param span  the number, in UTF-16 units of the abstract as given
 * @param claim what it became, or null where it is no claim
 * @param lines what was decided, never empty; the first line is about the number itself
 */
public record Derivation(Span span, Claim claim, List<Line> lines) {
  public Derivation {
    lines = List.copyOf(lines);
  }

  /**
   * One decision.
   *
   * @param slot   what was decided: {@code claim} or {@code number} on the first line, then {@code metric}, {@code method} …
   * @param result what was chosen, on one line; empty for nothing
   * @param by     the rule or link that chose it; empty where nothing had to be chosen
   * @param from   of a claim the words that led to it, empty where they are the result itself; of another number the reason
   */
  public record Line(String slot, String result, String by, String from) {}

  /** Of every number that an extraction speaks of, in the order of the text. */
  public static List<Derivation> of(Extraction extraction) {
    Stream<Derivation> claims = IntStream.range(0, extraction.claims().size())
        .mapToObj(index -> of(extraction.claims().get(index), extraction.traces().get(index)));
    Stream<Derivation> others = extraction.rejections().stream().map(Derivation::of);
    return Stream.concat(claims, others).sorted(Comparator.comparing(Derivation::span)).toList();
  }

  /** Whether the number is a claim. */
  public boolean isClaim() {
    return claim != null;
  }

  private static Derivation of(Rejection rejection) {
    Line line = new Line("number", oneLine(rejection.text()), rejection.by(), rejection.reason().description());
    return new Derivation(rejection.span(), null, List.of(line));
  }

  private static Derivation of(Claim claim, Trace trace) {
    List<Line> lines = new ArrayList<>();
    Step found = trace.steps().get(0);
    lines.add(new Line("claim", number(claim), found.by(), oneLine(found.from())));
    for (Step step : trace.steps().subList(1, trace.steps().size())) {
      if (isWorthTelling(step, claim)) {
        String from = step.from().equals(step.result()) ? "" : oneLine(step.from());
        lines.add(new Line(step.slot(), oneLine(step.result()), step.by(), from));
      }
    }
    if (claim.setting() != null) {
      lines.add(new Line("setting", oneLine(claim.settingName()), "", ""));
    }
    lines.add(new Line("confidence", BigDecimal.valueOf(claim.evidence().confidence()).toPlainString(), "", ""));
    return new Derivation(claim.evidence().number(), claim, lines);
  }

  /** A score is compared with nothing, so a baseline that it lacks is no news. */
  private static boolean isWorthTelling(Step step, Claim claim) {
    return !step.result().isEmpty() || !step.slot().equals("baseline") || claim.value().kind() != Kind.SCORE;
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

  private static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }
}
