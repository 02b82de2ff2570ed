package dev.claimboard.web.api;

import dev.claimboard.board.Entry;
import dev.claimboard.export.ClaimJson;
import dev.claimboard.paper.Paper;
import dev.claimboard.web.page.Stores;
import dev.claimboard.web.paper.PaperHandler;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;

/** {@code /api/v1/papers/{id}}: a paper with its abstract and all its claims. */
public final class PaperApi implements Handler {
  private final Stores stores;

  public PaperApi(Stores stores) {
    this.stores = stores;
  }

  @Override
  public void handle(Context context) throws IOException {
    Paper paper = PaperHandler.find(stores, context.pathParam("id"));
    List<Entry> entries = stores.papers().entries(paper.id().value());
    JsonAnswer.send(context, json -> {
      json.writeStartObject();
      SummaryJson.writePaperFields(json, paper);
      json.writeStringField("abstract", paper.abstractText());
      JsonAnswer.writeArray(json, "authors", paper.authors(), (out, author) -> out.writeString(author));
      JsonAnswer.writeArray(json, "categories", paper.categories(), (out, category) -> out.writeString(category));
      JsonAnswer.writeArray(json, "claims", entries, (out, entry) -> ClaimJson.write(out, entry.claim()));
      json.writeEndObject();
    });
  }
}
