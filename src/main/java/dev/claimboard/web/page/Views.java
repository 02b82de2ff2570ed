package dev.claimboard.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Renders the precompiled templates; every value is escaped for the place where it stands. Thread-safe. */
public final class Views {
  private static final String PACKAGE = "dev.claimboard.web.template";
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Views.class.getClassLoader(), PACKAGE);

  /**
   * Answers with a page and an ETag of its content.
   *
   * @param template a file in {@code src/main/jte}
   * @param model    what its one parameter takes
   */
  public void show(Context context, String template, Object model) {
    Origin.during(context, () -> context.contentType("text/html; charset=utf-8").result(render(template, model)));
  }

  /** The text of a page; parameters as in {@link #show}. */
  public String render(String template, Object model) {
    StringOutput output = new StringOutput();
    engine.render(template, model, output);
    return output.toString();
  }
}
