package dev.claimboard.claim;

import java.util.Objects;

/**
 * One number that an abstract reports for how well, or how cheaply, something performs. Immutable.
 *
 * @param doc         the paper's id
 * @param value       the number
 * @param method      the system that the number belongs to, or null where none is named
 * @param benchmark   the benchmark, data set or corpus measured on, or null
 * @param metric      what was measured, or null when not said
 * @param baseline    of a change or factor: what it is compared with, or null
 * @param setting     the condition as in the text ({@code 10-shot}), or null
 * @param efficiency  whether it tells speed, size or cost rather than quality
 * @param benchmarkId the catalog's id of the benchmark, or null
 * @param metricId    the catalog's id of the metric, or null
 * @param evidence    where it stands and which rule found it
 */
public record Claim(
    String doc,
    Value value,
    Mention method,
    Mention benchmark,
    Mention metric,
    Mention baseline,
    Mention setting,
    boolean efficiency,
    String benchmarkId,
    String metricId,
    Evidence evidence) {

  public Claim {
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(evidence, "evidence");
  }

  public String methodName() {
    return Mention.nameOf(method);
  }

  public String benchmarkName() {
    return Mention.nameOf(benchmark);
  }

  public String metricName() {
    return Mention.nameOf(metric);
  }

  public String baselineName() {
    return Mention.nameOf(baseline);
  }

  public String settingName() {
    return Mention.nameOf(setting);
  }
}
