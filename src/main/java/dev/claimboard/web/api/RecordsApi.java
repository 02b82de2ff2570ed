package dev.claimboard.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.RecordStep;
import dev.claimboard.export.BoardJson;
import dev.claimboard.store.NewRecord;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** {@code /api/v1/records}, as JSON and as {@code .csv}: what raised the top of a board, newest first. */
public final class RecordsApi {
  private static final List<String> COLUMNS = List.of("date", "benchmark_id", "benchmark", "metric_id", "metric", "method_id", "method",
      "value", "comparable", "gain", "paper", "claim_id");

  private final Stores stores;

  public RecordsApi(Stores stores) {
    this.stores = stores;
  }

  /** Answers with one page as JSON. */
  public void json(Context context) throws IOException {
    List<NewRecord> all = all();
    Paging paging = new Parameters(context).paging(all.size());
    JsonAnswer.sendPage(context, Query.of(Links.API + "/records"), paging, paging.of(all), RecordsApi::write);
  }

  /** Answers with all of them as CSV. */
  public void csv(Context context) throws IOException {
    CsvAnswer.send(context, "records", COLUMNS, all(), RecordsApi::cells);
  }

  private List<NewRecord> all() {
    return stores.boards().newestRecords(Integer.MAX_VALUE);
  }

  private static List<?> cells(NewRecord record) {
    RecordStep step = record.step();
    return Arrays.asList(step.date(), record.board().id(), record.board().name(), record.metric().id(), record.metric().name(),
        step.row().methodId(), step.row().methodName(), step.row().printed(), step.row().comparable(), step.gain(),
        step.row().entry().paper().id().value(), step.row().entry().claimId());
  }

  private static void write(JsonGenerator json, NewRecord record) throws IOException {
    json.writeStartObject();
    json.writeFieldName("benchmark");
    BoardJson.writeInfo(json, record.board());
    json.writeFieldName("metric");
    BoardJson.writeMetric(json, record.metric());
    json.writeFieldName("record");
    BoardJson.writeRecord(json, record.step());
    json.writeEndObject();
  }
}
