package dev.claimboard.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads gold documents: JSON lines with {@code id}, {@code title}, {@code abstract} and {@code claims}. */
public final class GoldReader {
  private GoldReader() {}

  /**
   * The documents of a file in UTF-8, in order. A line with any fault, or with the id of an earlier one, is skipped whole.
   *
   * @param rejected gets {@code file:line: message} for each line skipped
   * @throws IOException if the file cannot be read
   */
  public static List<GoldDocument> read(Path file, Consumer<String> rejected) throws IOException {
    Map<String, GoldDocument> documents = new LinkedHashMap<>();
    JsonLines.read(file, object -> {
      GoldDocument document = document(object);
      if (documents.putIfAbsent(document.id(), document) != null) {
        throw new MalformedLineException("the id \"" + document.id() + "\" was there before");
      }
    }, rejected);
    return List.copyOf(documents.values());
  }

  private static GoldDocument document(JsonFields object) throws MalformedLineException {
    List<GoldClaim> claims = new ArrayList<>();
    for (JsonFields claim : object.objects("claims", "claim")) {
      claims.add(claim(claim));
    }
    String title = object.text("title");
    return new GoldDocument(object.id("id"), title == null ? "" : title, object.requiredText("abstract"), claims);
  }

  private static GoldClaim claim(JsonFields object) throws MalformedLineException {
    return new GoldClaim(object.facts(), object.names("method"), object.names("benchmark"), object.names("metric"), object.text("quote"));
  }
}
