package dev.claimboard.web.pwc;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.pwc.EvaluationTable;
import dev.claimboard.pwc.TableMetric;
import dev.claimboard.pwc.TableResult;
import dev.claimboard.web.api.JsonAnswer;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;

/** {@code evaluations}: the boards, each benchmark's as one table. */
final class EvaluationsResource {
  private final Tables tables;

  EvaluationsResource(Stores stores) {
    this.tables = new Tables(stores);
  }

  void list(Context context) throws IOException {
    PwcAnswer.sendList(context, tables.all(), PwcJson::writeTable);
  }

  void get(Context context) throws IOException {
    BoardInfo board = tables.require(context.pathParam("id"));
    JsonAnswer.send(context, json -> PwcJson.writeTable(json, board));
  }

  void metrics(Context context) throws IOException {
    PwcAnswer.sendList(context, table(context).metrics(), PwcJson::writeMetric);
  }

  void metric(Context context) throws IOException {
    String id = context.pathParam("metric");
    TableMetric metric = table(context).metrics().stream().filter(one -> one.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotFoundException("This table has no metric “" + id + "”."));
    JsonAnswer.send(context, json -> PwcJson.writeMetric(json, metric));
  }

  void results(Context context) throws IOException {
    PwcAnswer.sendList(context, table(context).results(), (json, result) -> PwcJson.writeResult(json, result, context));
  }

  void result(Context context) throws IOException {
    String id = context.pathParam("result");
    TableResult result = table(context).results().stream().filter(one -> PwcJson.resultId(one).equals(id)).findFirst()
        .orElseThrow(() -> new NotFoundException("This table has no result “" + id + "”."));
    JsonAnswer.send(context, json -> PwcJson.writeResult(json, result, context));
  }

  private EvaluationTable table(Context context) {
    return tables.of(tables.require(context.pathParam("id")));
  }
}
