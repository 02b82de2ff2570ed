package dev.claimboard.web.api;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.export.BoardFormat;
import dev.claimboard.export.BoardJson;
import dev.claimboard.web.leaderboard.BoardRequest;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;

/** {@code /api/v1/benchmarks/{id}/leaderboard}, as JSON and as {@code .csv}. */
public final class LeaderboardApi {
  private final Stores stores;

  public LeaderboardApi(Stores stores) {
    this.stores = stores;
  }

  /** Answers with JSON. */
  public void json(Context context) throws IOException {
    Leaderboard board = find(context);
    JsonAnswer.send(context, json -> BoardJson.write(json, board));
  }

  /** Answers with CSV. */
  public void csv(Context context) throws IOException {
    Leaderboard board = find(context);
    StringWriter text = new StringWriter();
    BoardFormat.CSV.write(board, text);
    context.contentType("text/csv; charset=utf-8").result(text.toString());
  }

  private Leaderboard find(Context context) {
    return BoardRequest.of(context.pathParam("id"), new Parameters(context)).find(stores);
  }
}
