package dev.claimboard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.claimboard.store.Database;
import dev.claimboard.store.Stamp;
import dev.claimboard.web.page.Assets;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Keeps finished answers to GET requests in bounded memory until the data change, and answers conditional requests: every answer has an
 * ETag and the time since which the data have been as they are. Streams, and what must not be stored, are passed on as they come. Thread-safe.
 */
final class KeptAnswers {
  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int LONGEST_ANSWER = 2 * 1024 * 1024;
  private static final String STATE = "state";
  private static final String DONE = "done";

  private final Database database;
  private final Cache<Key, Answer> answers =
      Caffeine.newBuilder().maximumWeight(MOST_BYTES).weigher((Key key, Answer answer) -> answer.bytes()).build();
  private State state;

  KeptAnswers(Database database) {
    this.database = database;
  }

  private record Key(String scheme, String host, String path, String query, Stamp stamp) {}

  private record State(Stamp stamp, Instant since) {}

  /** Registers itself before and after all other handlers. */
  void register(RoutesConfig routes) {
    routes.before(this::answerFromMemory);
    routes.after(this::keep);
  }

  private void answerFromMemory(Context context) {
    if (!isKept(context)) {
      return;
    }
    State now = now();
    context.attribute(STATE, now);
    Answer answer = answers.getIfPresent(key(context, now));
    if (answer != null) {
      send(context, answer, now);
      context.skipRemainingHandlers();
    }
  }

  private void keep(Context context) throws IOException {
    State then = context.attribute(STATE);
    if (then == null || context.attribute(DONE) != null || context.status() != HttpStatus.OK || isForTheMoment(context)) {
      return;
    }
    InputStream result = context.resultInputStream();
    if (result == null) {
      return;
    }
    byte[] body = result.readAllBytes();
    if (body.length > LONGEST_ANSWER) {
      context.result(body);
      return;
    }
    Answer answer = Answer.of(context.res().getContentType(), context.res().getHeader("Content-Disposition"), body);
    answers.put(key(context, then), answer);
    send(context, answer, then);
  }

  private static void send(Context context, Answer answer, State state) {
    context.attribute(DONE, true);
    context.header("ETag", answer.etag()).header("Vary", "Accept-Encoding")
        .header("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(state.since().atOffset(ZoneOffset.UTC)));
    if (Conditions.isCurrent(context, answer.etag(), state.since())) {
      context.status(HttpStatus.NOT_MODIFIED).result("");
      return;
    }
    context.contentType(answer.type());
    if (answer.disposition() != null) {
      context.header("Content-Disposition", answer.disposition());
    }
    boolean zipped = answer.zipped() != null && Conditions.takesGzip(context);
    if (zipped) {
      context.header("Content-Encoding", "gzip");
    }
    context.result(new ByteArrayInputStream(zipped ? answer.zipped() : answer.plain()));
  }

  private static boolean isForTheMoment(Context context) {
    return "no-store".equals(context.res().getHeader("Cache-Control"));
  }

  private static boolean isKept(Context context) {
    HandlerType method = context.method();
    return (method.equals(HandlerType.GET) || method.equals(HandlerType.HEAD)) && !context.path().startsWith(Assets.FOLDER);
  }

  private static Key key(Context context, State state) {
    return new Key(context.scheme(), context.host(), context.path(), context.queryString(), state.stamp());
  }

  private synchronized State now() {
    Stamp stamp = database.stamp();
    if (state == null || !state.stamp().equals(stamp)) {
      state = new State(stamp, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
    return state;
  }
}
