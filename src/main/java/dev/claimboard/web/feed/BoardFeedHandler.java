package dev.claimboard.web.feed;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.RecordStep;
import dev.claimboard.board.Row;
import dev.claimboard.web.leaderboard.BoardAddress;
import dev.claimboard.web.leaderboard.BoardRequest;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.Query;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers {@code /benchmarks/{id}/feed.atom}: the newest rows of a board, those that raised its top told as records. */
public final class BoardFeedHandler implements Handler {
  private static final Comparator<Row> NEWEST = Comparator.comparing(Row::date, Comparator.reverseOrder())
      .thenComparing(row -> row.entry().claimId(), Comparator.reverseOrder());

  private final Stores stores;

  public BoardFeedHandler(Stores stores) {
    this.stores = stores;
  }

  @Override
  public void handle(Context context) {
    Leaderboard board = BoardRequest.of(context.pathParam("id"), new Parameters(context)).find(stores);
    Query page = BoardAddress.of(board);
    String path = page.at(page.path() + "/feed.atom").toString();
    AtomAnswer.send(context, new Feed(Feed.TAG + path, board.board().name() + " leaderboard", path, page.toString(), entries(board)));
  }

  private static List<FeedEntry> entries(Leaderboard board) {
    Map<Long, RecordStep> records = new HashMap<>();
    board.records().forEach(step -> records.put(step.row().entry().claimId(), step));
    return board.rows().stream().filter(row -> row.date() != null).sorted(NEWEST).limit(Feed.LINES)
        .map(row -> entry(board, row, records.get(row.entry().claimId()))).toList();
  }

  private static FeedEntry entry(Leaderboard board, Row row, RecordStep record) {
    return record == null ? FeedEntry.ofRow(board.board(), board.metric(), row)
        : FeedEntry.ofRecord(board.board(), board.metric(), record);
  }
}
