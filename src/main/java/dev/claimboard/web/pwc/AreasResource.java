package dev.claimboard.web.pwc;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.pwc.TableTask;
import dev.claimboard.web.api.JsonAnswer;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** {@code areas}: the fields that the catalog's benchmarks belong to. */
final class AreasResource {
  private final Tables tables;

  AreasResource(Stores stores) {
    this.tables = new Tables(stores);
  }

  void list(Context context) throws IOException {
    List<TableTask> areas = all().stream()
        .filter(area -> PwcAnswer.matches(context, "q", area.name()) && PwcAnswer.matches(context, "name", area.name())).toList();
    PwcAnswer.sendList(context, areas, PwcJson::writeArea);
  }

  void get(Context context) throws IOException {
    TableTask area = require(context);
    JsonAnswer.send(context, json -> PwcJson.writeArea(json, area));
  }

  void tasks(Context context) throws IOException {
    TableTask area = require(context);
    List<TableTask> tasks = tables.all().stream().filter(board -> area.name().equals(board.area())).map(TableTask::of).distinct()
        .sorted(Comparator.comparing(TableTask::id)).toList();
    PwcAnswer.sendList(context, tasks, PwcJson::writeTask);
  }

  private List<TableTask> all() {
    return tables.all().stream().map(BoardInfo::area).filter(Objects::nonNull).distinct().sorted().map(TableTask::named).toList();
  }

  private TableTask require(Context context) {
    String id = context.pathParam("id");
    return all().stream().filter(area -> area.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotFoundException("There is no area “" + id + "”."));
  }
}
