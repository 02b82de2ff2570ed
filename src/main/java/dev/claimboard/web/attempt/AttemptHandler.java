package dev.claimboard.web.attempt;

import dev.claimboard.paper.Paper;
import dev.claimboard.web.derivation.Engine;
import dev.claimboard.web.page.BadRequestException;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.Page;
import dev.claimboard.web.page.Parameters;
import dev.claimboard.web.page.RefusedException;
import dev.claimboard.web.page.Site;
import io.javalin.http.Context;

/** Answers {@code /try}: the form, an example with {@code ?example=}, and what the engine says of a text that is sent. Stores nothing. */
public final class AttemptHandler {
  private static final int BAD_REQUEST = 400;
  private static final Page PAGE =
      new Page("Try it", "Paste an abstract and see which claims are read from it, by which rules, and why other numbers are not.", "/try");
  private final Site site;
  private final Engine engine;

  public AttemptHandler(Site site, Engine engine) {
    this.site = site;
    this.engine = engine;
  }

  /** Shows the empty form, or an example with its result. */
  public void form(Context context) {
    String example = new Parameters(context).text("example");
    if (example == null) {
      show(context, new AttemptRequest("", ""), null, null);
      return;
    }
    attempt(context, Sample.ofId(example).orElseThrow(() -> new NotFoundException("There is no example “" + example + "”.")).request());
  }

  /** Reads the text that is sent in the fields {@code title} and {@code abstract} of a form. */
  public void post(Context context) {
    attempt(context, AttemptRequest.of(context.formParam("title"), context.formParam("abstract")));
  }

  private void attempt(Context context, AttemptRequest wanted) {
    try {
      Paper paper = wanted.paper();
      show(context, wanted, Attempt.of(paper, engine.extract(paper), site.stores()), null);
    } catch (BadRequestException e) {
      context.status(BAD_REQUEST);
      show(context, wanted, null, e.getMessage());
    } catch (RefusedException e) {
      context.status(e.status());
      show(context, wanted, null, e.getMessage());
    }
  }

  private void show(Context context, AttemptRequest wanted, Attempt attempt, String problem) {
    site.views().show(context, "attempt.jte", new AttemptPage(PAGE, wanted, attempt, problem));
  }
}
