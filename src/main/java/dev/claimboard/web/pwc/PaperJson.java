package dev.claimboard.web.pwc;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.PaperDate;
import dev.claimboard.paper.Paper;
import dev.claimboard.web.api.JsonAnswer;
import dev.claimboard.web.page.Links;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Papers with the fields that Papers with Code gave them. */
final class PaperJson {
  private static final String ARXIV = "https://arxiv.org/";

  private PaperJson() {}

  /** Writes a paper; where no other place is known to read its abstract, that is its page on this site. */
  static void write(JsonGenerator json, Paper paper, Context context) throws IOException {
    String arxiv = paper.id().arxiv();
    LocalDate published = PaperDate.of(paper);
    json.writeStartObject();
    json.writeStringField("id", paper.id().value());
    json.writeStringField("arxiv_id", arxiv);
    json.writeNullField("nips_id");
    json.writeStringField("url_abs", abstractAddress(paper, arxiv, context));
    json.writeStringField("url_pdf", arxiv == null ? "" : ARXIV + "pdf/" + arxiv);
    json.writeStringField("title", paper.title());
    json.writeStringField("abstract", paper.abstractText());
    JsonAnswer.writeArray(json, "authors", paper.authors(), JsonGenerator::writeString);
    json.writeStringField("published", published == null ? null : published.toString());
    for (String unknown : List.of("conference", "conference_url_abs", "conference_url_pdf", "proceeding")) {
      json.writeNullField(unknown);
    }
    json.writeEndObject();
  }

  /** Writes a paper as a search finds it: with the repository of its code, which is not known. */
  static void writeFound(JsonGenerator json, Paper paper, Context context) throws IOException {
    json.writeStartObject();
    json.writeFieldName("paper");
    write(json, paper, context);
    json.writeNullField("repository");
    json.writeBooleanField("is_official", false);
    json.writeEndObject();
  }

  private static String abstractAddress(Paper paper, String arxiv, Context context) {
    if (arxiv != null) {
      return ARXIV + "abs/" + arxiv;
    }
    String reading = Links.reading(paper);
    return reading != null ? reading : PwcAnswer.site(context, Links.paper(paper.id().value()));
  }
}
