package dev.claimboard.evaluate;

import dev.claimboard.paper.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return read(file, Map.of(), rejected);
  }

  /**
   * The same, for files that may leave out titles and abstracts.
   *
   * @param papers by id: whose title and abstract a line takes that has no abstract of its own
   */
  public static List<GoldDocument> read(Path file, Map<String, Paper> papers, Consumer<String> rejected) throws IOException {
    Map<String, GoldDocument> documents = new LinkedHashMap<>();
    JsonLines.read(file, object -> {
      GoldDocument document = document(object, papers);
      if (documents.putIfAbsent(document.id(), document) != null) {
        throw new MalformedLineException("the id \"" + document.id() + "\" was there before");
      }
    }, rejected);
    return List.copyOf(documents.values());
  }

  /**
   * The ids of the lines without an abstract of their own, for which {@link #read(Path, Map, Consumer)} needs papers.
   *
   * @throws IOException if the file cannot be read
   */
  public static Set<String> idsWithoutAbstract(Path file) throws IOException {
    Set<String> ids = new HashSet<>();
    JsonLines.read(file, object -> {
      if (object.text("abstract") == null) {
        ids.add(object.id("id"));
      }
    }, faulty -> { });
    return ids;
  }

  private static GoldDocument document(JsonFields object, Map<String, Paper> papers) throws MalformedLineException {
    List<GoldClaim> claims = new ArrayList<>();
    for (JsonFields claim : object.objects("claims", "claim")) {
      claims.add(claim(claim));
    }
    Paper paper = object.text("abstract") == null ? papers.get(object.id("id")) : null;
    if (paper != null) {
      return new GoldDocument(object.id("id"), paper.title(), paper.abstractText(), claims);
    }
    String title = object.text("title");
    return new GoldDocument(object.id("id"), title == null ? "" : title, object.requiredText("abstract"), claims);
  }

  private static GoldClaim claim(JsonFields object) throws MalformedLineException {
    return new GoldClaim(object.facts(), object.names("method"), object.names("benchmark"), object.names("metric"), object.text("quote"));
  }
}
