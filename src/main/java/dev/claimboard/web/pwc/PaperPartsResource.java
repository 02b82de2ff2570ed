package dev.claimboard.web.pwc;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.Entry;
import dev.claimboard.board.Identity;
import dev.claimboard.claim.Claim;
import dev.claimboard.pwc.TableResult;
import dev.claimboard.pwc.TableTask;
import dev.claimboard.store.MethodSummary;
import dev.claimboard.store.Proposals;
import dev.claimboard.web.page.Stores;
import dev.claimboard.web.paper.PaperHandler;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What belongs to one paper: {@code papers/{id}/datasets} and its like. */
final class PaperPartsResource {
  private final Stores stores;
  private final Tables tables;
  private final Proposals proposals;

  PaperPartsResource(Stores stores) {
    this.stores = stores;
    this.proposals = new Proposals(stores.database());
    this.tables = new Tables(stores);
  }

  void repositories(Context context) throws IOException {
    PaperHandler.find(stores, context.pathParam("id"));
    PwcAnswer.sendNothing(context);
  }

  void datasets(Context context) throws IOException {
    PwcAnswer.sendList(context, boards(context), PwcJson::writeDataset);
  }

  void tasks(Context context) throws IOException {
    PwcAnswer.sendList(context, boards(context).stream().map(TableTask::of).distinct().toList(), PwcJson::writeTask);
  }

  void methods(Context context) throws IOException {
    List<MethodSummary> methods = named(context, Identity::methodOf).stream()
        .map(stores.methods()::summary).flatMap(Optional::stream).toList();
    PwcAnswer.sendList(context, methods,
        (json, method) -> PwcJson.writeMethod(json, method, proposals.paper(method.id()).orElse(null)));
  }

  void results(Context context) throws IOException {
    List<TableResult> results = new ArrayList<>();
    String id = PaperHandler.find(stores, context.pathParam("id")).id().value();
    for (BoardInfo board : boards(context)) {
      tables.of(board).results().stream().filter(result -> result.entry().paper().id().value().equals(id)).forEach(results::add);
    }
    PwcAnswer.sendList(context, results, (json, result) -> PwcJson.writeResult(json, result, context));
  }

  private List<BoardInfo> boards(Context context) {
    return named(context, Identity::boardOf).stream().map(tables::find).flatMap(Optional::stream).toList();
  }

  /** What the paper's claims name, in the order of the abstract, each once. */
  private List<String> named(Context context, Function<Claim, String> name) {
    String id = PaperHandler.find(stores, context.pathParam("id")).id().value();
    return stores.papers().entries(id).stream().filter(entry -> !entry.isHidden()).map(Entry::claim).map(name)
        .filter(Objects::nonNull).distinct().toList();
  }
}
