package dev.claimboard.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.catalog.Metric;
import dev.claimboard.store.MetricSummary;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** {@code /api/v1/metrics}, as JSON and as {@code .csv}: the catalog's metrics that claims name. */
public final class MetricsApi {
  private static final List<String> COLUMNS = List.of("id", "name", "direction", "scale", "minimum", "maximum", "family", "efficiency",
      "benchmarks", "papers", "claims");

  private final Stores stores;

  public MetricsApi(Stores stores) {
    this.stores = stores;
  }

  /** Answers with one page as JSON. */
  public void json(Context context) throws IOException {
    List<UsedMetric> all = inUse();
    Paging paging = new Parameters(context).paging(all.size());
    JsonAnswer.sendPage(context, Query.of(Links.API + "/metrics"), paging, paging.of(all), MetricsApi::write);
  }

  /** Answers with all of them as CSV. */
  public void csv(Context context) throws IOException {
    CsvAnswer.send(context, "metrics", COLUMNS, inUse(), MetricsApi::cells);
  }

  private record UsedMetric(Metric metric, MetricSummary counts) {}

  private List<UsedMetric> inUse() {
    return stores.metrics().known().stream()
        .map(counts -> new UsedMetric(stores.catalog().metric(counts.id()).orElseThrow(), counts)).toList();
  }

  private static List<?> cells(UsedMetric used) {
    Metric metric = used.metric();
    return Arrays.asList(metric.id(), metric.name(), label(metric.direction()), label(metric.scale()), metric.minimum(), metric.maximum(),
        metric.family(), metric.efficiency(), used.counts().boards(), used.counts().papers(), used.counts().claims());
  }

  private static void write(JsonGenerator json, UsedMetric used) throws IOException {
    Metric metric = used.metric();
    json.writeStartObject();
    json.writeStringField("id", metric.id());
    json.writeStringField("name", metric.name());
    json.writeStringField("direction", label(metric.direction()));
    json.writeStringField("scale", label(metric.scale()));
    writeNumber(json, "minimum", metric.minimum());
    writeNumber(json, "maximum", metric.maximum());
    json.writeStringField("family", metric.family());
    json.writeBooleanField("efficiency", metric.efficiency());
    json.writeNumberField("benchmarks", used.counts().boards());
    json.writeNumberField("papers", used.counts().papers());
    json.writeNumberField("claims", used.counts().claims());
    json.writeEndObject();
  }

  private static void writeNumber(JsonGenerator json, String name, BigDecimal number) throws IOException {
    if (number == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, number);
    }
  }

  private static String label(Enum<?> constant) {
    return constant == null ? null : Parameters.label(constant);
  }
}
