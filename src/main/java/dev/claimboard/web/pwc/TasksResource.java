package dev.claimboard.web.pwc;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.pwc.TableTask;
import dev.claimboard.store.PaperLookup;
import dev.claimboard.store.PaperFinder;
import dev.claimboard.web.api.JsonAnswer;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Paging;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** {@code tasks}: what the benchmarks ask of systems. They have no order above each other. */
final class TasksResource {
  private final Tables tables;
  private final PaperFinder papers;

  TasksResource(Stores stores) {
    this.tables = new Tables(stores);
    this.papers = new PaperFinder(stores.database());
  }

  void list(Context context) throws IOException {
    List<TableTask> tasks = all().stream()
        .filter(task -> PwcAnswer.matches(context, "q", task.name()) && PwcAnswer.matches(context, "name", task.name())).toList();
    PwcAnswer.sendList(context, tasks, PwcJson::writeTask);
  }

  void get(Context context) throws IOException {
    TableTask task = require(context);
    JsonAnswer.send(context, json -> PwcJson.writeTask(json, task));
  }

  void relatives(Context context) throws IOException {
    require(context);
    PwcAnswer.sendNothing(context);
  }

  void evaluations(Context context) throws IOException {
    PwcAnswer.sendList(context, boards(context), PwcJson::writeTable);
  }

  void papers(Context context) throws IOException {
    PaperLookup filter = PaperLookup.onBoards(boards(context).stream().map(BoardInfo::id).toList());
    Paging paging = new Parameters(context).paging(papers.count(filter));
    PwcAnswer.sendPage(context, paging, papers.find(filter, paging.page(), paging.itemsPerPage()),
        (json, paper) -> PaperJson.write(json, paper, context));
  }

  private List<TableTask> all() {
    return tables.all().stream().map(TableTask::of).distinct().sorted(Comparator.comparing(TableTask::id)).toList();
  }

  private TableTask require(Context context) {
    String id = context.pathParam("id");
    return all().stream().filter(task -> task.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotFoundException("There is no task “" + id + "”."));
  }

  private List<BoardInfo> boards(Context context) {
    TableTask task = require(context);
    return tables.all().stream().filter(board -> TableTask.of(board).equals(task)).toList();
  }
}
