package dev.claimboard.web.feed;

import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** Answers {@code /feed.atom}: the newest records of all boards. */
public final class RecordsFeedHandler implements Handler {
  private static final String PATH = "/feed.atom";
  private final Stores stores;

  public RecordsFeedHandler(Stores stores) {
    this.stores = stores;
  }

  @Override
  public void handle(Context context) {
    List<FeedEntry> entries = stores.boards().newestRecords(Feed.LINES).stream()
        .map(record -> FeedEntry.ofRecord(record.board(), record.metric(), record.step())).toList();
    AtomAnswer.send(context, new Feed(Feed.TAG + PATH, "New records of all leaderboards", PATH, "/", entries));
  }
}
