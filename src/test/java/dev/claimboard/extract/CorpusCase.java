package dev.claimboard.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A case of a readable corpus.
 *
 * @param name     its heading
 * @param title    the paper's title
 * @param text     the abstract
 * @param expected the claims, one line each
 */
record CorpusCase(String name, String title, String text, List<String> expected) {

  /** All cases of a corpus file, in order. */
  static List<CorpusCase> read(Path file) throws IOException {
    List<CorpusCase> cases = new ArrayList<>();
    for (String part : Files.readString(file).split("(?m)^## ")) {
      if (part.contains("\n> ")) {
        cases.add(parse(part));
      }
    }
    return cases;
  }

  private static CorpusCase parse(String part) {
    String title = "";
    List<String> text = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : part.split("\n")) {
      if (line.startsWith("> title: ")) {
        title = line.substring("> title: ".length());
      } else if (line.startsWith("> ")) {
        text.add(line.substring(2));
      } else if (line.startsWith("- ")) {
        expected.add(line.substring(2).strip());
      }
    }
    return new CorpusCase(part.substring(0, part.indexOf('\n')).strip(), title, String.join("\n", text), expected);
  }

  @Override
  public String toString() {
    return name;
  }
}
