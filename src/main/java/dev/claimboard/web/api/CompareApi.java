package dev.claimboard.web.api;

import dev.claimboard.board.ComparedRow;
import dev.claimboard.board.Comparison;
import dev.claimboard.export.ComparisonCsv;
import dev.claimboard.export.ComparisonJson;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.web.compare.CompareRequest;
import dev.claimboard.web.page.BadRequestException;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** {@code /api/v1/compare?method=…&method=…}: methods side by side, as JSON and as {@code .csv}. */
public final class CompareApi {
  private final Stores stores;

  public CompareApi(Stores stores) {
    this.stores = stores;
  }

  /** Answers with JSON: the methods, the names that no method has, how often each leads, and the rows as a paged list. */
  public void json(Context context) throws IOException {
    Parameters parameters = new Parameters(context);
    CompareRequest wanted = read(parameters);
    Comparison comparison = wanted.compare(stores);
    List<ComparedRow> rows = wanted.rows(comparison);
    List<String> ids = ids(wanted);
    Paging paging = parameters.paging(rows.size());
    JsonAnswer.send(context, json -> {
      json.writeStartObject();
      JsonAnswer.writeArray(json, "methods", wanted.methods(), SummaryJson::writeMethod);
      JsonAnswer.writeArray(json, "unknown", List.copyOf(wanted.unknown().keySet()), (out, name) -> out.writeString(name));
      json.writeNumberField("shared", comparison.shared().size());
      json.writeObjectFieldStart("leads");
      for (int method = 0; method < ids.size(); method++) {
        json.writeNumberField(ids.get(method), comparison.leads(method));
      }
      json.writeEndObject();
      json.writeFieldName("rows");
      JsonAnswer.writeEnvelope(json, context, wanted.at(Links.API + "/compare"), paging, paging.of(rows),
          (out, row) -> ComparisonJson.write(out, row, ids));
      json.writeEndObject();
    });
  }

  /** Answers with all rows as CSV. */
  public void csv(Context context) throws IOException {
    CompareRequest wanted = read(new Parameters(context));
    StringWriter text = new StringWriter();
    ComparisonCsv.write(wanted.rows(wanted.compare(stores)), ids(wanted), text);
    context.contentType("text/csv; charset=utf-8").header("Content-Disposition", "attachment; filename=\"compare.csv\"")
        .result(text.toString());
  }

  private CompareRequest read(Parameters parameters) {
    CompareRequest wanted = CompareRequest.of(parameters, stores);
    if (wanted.methods().isEmpty() && wanted.unknown().isEmpty()) {
      throw new BadRequestException("Say in method which methods to compare; give it two to " + CompareRequest.MOST + " times.");
    }
    return wanted;
  }

  private static List<String> ids(CompareRequest wanted) {
    return wanted.methods().stream().map(MethodSummary::id).toList();
  }
}
