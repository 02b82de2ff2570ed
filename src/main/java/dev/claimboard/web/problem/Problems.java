package dev.claimboard.web.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.export.ClaimJson;
import dev.claimboard.web.page.BadRequestException;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.RefusedException;
import dev.claimboard.web.page.Views;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns exceptions into answers; what is not meant for readers goes to the log only. */
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int SERVER_ERROR = 500;

  private final Views views;

  public Problems(Views views) {
    this.views = views;
  }

  /** Registers the answers. */
  public void register(RoutesConfig routes) {
    routes.exception(BadRequestException.class, (e, context) -> answer(context, BAD_REQUEST, e.getMessage(), List.of()));
    routes.exception(NotFoundException.class, (e, context) -> answer(context, NOT_FOUND, e.getMessage(), e.suggestions()));
    routes.exception(RefusedException.class, (e, context) -> answer(context, e.status(), e.getMessage(), List.of()));
    routes.exception(HttpResponseException.class, (e, context) -> answer(context, e.getStatus(), detail(e), List.of()));
    routes.exception(Exception.class, this::fail);
  }

  private void fail(Throwable failure, Context context) {
    if (context.res().isCommitted()) {
      LOG.warn("the answer to {} broke off: {}", context.path(), failure.toString());
      return;
    }
    LOG.error("cannot answer {}", context.path(), failure);
    answer(context, SERVER_ERROR, "Something went wrong on our side; the server's log has the details.", List.of());
  }

  private void answer(Context context, int status, String detail, List<String> suggestions) {
    context.status(status).header("Cache-Control", "no-store");
    if (context.path().startsWith("/api/") || isPwc(context)) {
      context.contentType("application/problem+json").result(json(status, detail, isPwc(context)));
      return;
    }
    Page page = new Page(title(status), detail, context.path());
    views.show(context, "problem.jte", new ProblemPage(page, status, detail, suggestions));
  }

  private static boolean isPwc(Context context) {
    return context.path().startsWith("/pwc/");
  }

  private static String detail(HttpResponseException e) {
    return switch (e.getStatus()) {
      case NOT_FOUND -> "There is no page at this address.";
      case NOT_ALLOWED -> e.getMessage().endsWith(".") ? e.getMessage() : "This address does not take such a request.";
      default -> title(e.getStatus()) + ".";
    };
  }

  private static String title(int status) {
    return switch (status) {
      case NOT_FOUND -> "Not found";
      case BAD_REQUEST -> "Not understood";
      case RefusedException.TOO_LARGE -> "Too long";
      case RefusedException.BUSY -> "Busy";
      case SERVER_ERROR -> "Something went wrong";
      default -> "This did not work";
    };
  }

  /** {@code pwc} adds what clients of Papers with Code look for. */
  private static String json(int status, String detail, boolean pwc) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = ClaimJson.generator(text)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeStringField("title", title(status));
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail);
      if (pwc) {
        json.writeStringField("message", detail);
        json.writeArrayFieldStart("error");
        json.writeString(detail);
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
