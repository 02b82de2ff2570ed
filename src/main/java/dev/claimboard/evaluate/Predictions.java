package dev.claimboard.evaluate;

import dev.claimboard.extract.Extractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The claims to be judged, by document. Immutable.
 *
 * @param claims the claims of each document id, in the order in which they were predicted
 */
public record Predictions(Map<String, List<PredictedClaim>> claims) {
  public Predictions {
    Map<String, List<PredictedClaim>> copy = new LinkedHashMap<>();
    claims.forEach((id, predicted) -> copy.put(id, List.copyOf(predicted)));
    claims = Collections.unmodifiableMap(copy);
  }

  /** What the engine finds in the documents. */
  public static Predictions extracted(Extractor extractor, Collection<GoldDocument> documents) {
    Map<String, List<PredictedClaim>> claims = new LinkedHashMap<>();
    for (GoldDocument document : documents) {
      claims.put(document.id(), extractor.extract(document.paper()).claims().stream().map(PredictedClaim::of).toList());
    }
    return new Predictions(claims);
  }

  /**
   * The claims of a file in UTF-8 with one JSON object a line, as the command {@code extract} writes it.
   *
   * @param rejected gets {@code file:line: message} for each line skipped
   * @throws IOException if the file cannot be read
   */
  public static Predictions read(Path file, Consumer<String> rejected) throws IOException {
    Map<String, List<PredictedClaim>> claims = new LinkedHashMap<>();
    JsonLines.read(file, object -> {
      String doc = object.id("doc");
      PredictedClaim claim =
          new PredictedClaim(object.facts(), object.text("method"), object.text("benchmark"), object.text("metric"),
              object.share("confidence"));
      claims.computeIfAbsent(doc, id -> new ArrayList<>()).add(claim);
    }, rejected);
    return new Predictions(claims);
  }

  /** The claims of a document; empty when there are none. */
  public List<PredictedClaim> of(String id) {
    return claims.getOrDefault(id, List.of());
  }
}
