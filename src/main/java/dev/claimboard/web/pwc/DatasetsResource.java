package dev.claimboard.web.pwc;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.web.api.JsonAnswer;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** {@code datasets}: the benchmarks. */
final class DatasetsResource {
  private final Tables tables;

  DatasetsResource(Stores stores) {
    this.tables = new Tables(stores);
  }

  void list(Context context) throws IOException {
    List<BoardInfo> boards = tables.all().stream().filter(board -> matches(context, board.name())).toList();
    PwcAnswer.sendList(context, boards, PwcJson::writeDataset);
  }

  void get(Context context) throws IOException {
    BoardInfo board = tables.require(context.pathParam("id"));
    JsonAnswer.send(context, json -> PwcJson.writeDataset(json, board));
  }

  void evaluations(Context context) throws IOException {
    PwcAnswer.sendList(context, List.of(tables.require(context.pathParam("id"))), PwcJson::writeTable);
  }

  private static boolean matches(Context context, String name) {
    return PwcAnswer.matches(context, "q", name) && PwcAnswer.matches(context, "name", name)
        && PwcAnswer.matches(context, "full_name", name);
  }
}
