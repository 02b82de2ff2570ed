package dev.claimboard.web.leaderboard;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Leaderboard;
import dev.claimboard.export.BoardFormat;
import dev.claimboard.web.page.DataBlock;
import dev.claimboard.web.page.Links;
import java.io.IOException;

/**
 * A board described as a schema.org Dataset.
 *
 * @param board   the board
 * @param summary what is known of the benchmark over all metrics
 * @param host    the address under which the site is asked, without a slash at its end
 */
public record BoardDataset(Leaderboard board, BoardSummary summary, String host) {

  /** As JSON-LD. */
  public String json() {
    String name = board.board().name();
    return DataBlock.of(json -> {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org/");
      json.writeStringField("@type", "Dataset");
      json.writeStringField("name", name + " leaderboard");
      json.writeStringField("description", "Results on " + name + " that papers report in their abstracts, ranked, each with its sentence: "
          + summary.claims() + " claims of " + summary.methods() + " methods from " + summary.papers() + " papers.");
      json.writeStringField("url", host + Links.board(board.board().id()));
      json.writeBooleanField("isAccessibleForFree", true);
      if (summary.newest() != null) {
        json.writeStringField("dateModified", summary.newest().toString());
      }
      if (board.metric() != null) {
        json.writeStringField("variableMeasured", board.metric().name());
      }
      json.writeArrayFieldStart("distribution");
      writeDownload(json, BoardFormat.CSV);
      writeDownload(json, BoardFormat.JSON);
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private void writeDownload(JsonGenerator json, BoardFormat format) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "DataDownload");
    json.writeStringField("encodingFormat", format.mediaType());
    json.writeStringField("contentUrl", host + Links.API + Links.board(board.board().id()) + "/leaderboard" + format.ending());
    json.writeEndObject();
  }
}
