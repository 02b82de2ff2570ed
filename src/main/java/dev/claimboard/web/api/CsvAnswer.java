package dev.claimboard.web.api;

import dev.claimboard.export.Csv;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;

/** Answers with a table as CSV. */
final class CsvAnswer {
  private CsvAnswer() {}

  /** Answers with a header and a record an item; {@code name} is what the file is saved under, without its ending. */
  static <T> void send(Context context, String name, List<String> header, List<T> items, Function<T, List<?>> cells) throws IOException {
    StringWriter text = new StringWriter();
    Csv csv = new Csv(text, header);
    for (T item : items) {
      csv.write(cells.apply(item));
    }
    csv.flush();
    context.contentType("text/csv; charset=utf-8").header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .result(text.toString());
  }
}
