package dev.claimboard.web.api;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.export.BoardFormat;
import dev.claimboard.export.BoardJson;
import dev.claimboard.web.leaderboard.BoardRequest;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.StringWriter;

/** {@code /api/v1/benchmarks/{id}/leaderboard} with the ending of a format: the rows that the page shows for the same parameters. */
public final class LeaderboardApi implements Handler {
  private final Stores stores;
  private final BoardFormat format;

  public LeaderboardApi(Stores stores, BoardFormat format) {
    this.stores = stores;
    this.format = format;
  }

  @Override
  public void handle(Context context) throws IOException {
    Leaderboard board = BoardRequest.of(context.pathParam("id"), new Parameters(context)).find(stores);
    if (format == BoardFormat.JSON) {
      JsonAnswer.send(context, json -> BoardJson.write(json, board));
      return;
    }
    StringWriter text = new StringWriter();
    format.write(board, text);
    context.header("Content-Disposition", "inline; filename=\"" + board.board().id() + format.ending() + "\"");
    context.contentType(format.mediaType() + "; charset=utf-8").result(text.toString());
  }
}
