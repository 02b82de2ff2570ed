package dev.claimboard.cli;

import dev.claimboard.evaluate.GoldReader;
import dev.claimboard.paper.Paper;
import dev.claimboard.reader.PaperInputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option {@code --abstracts}: where gold claims that come without their texts find them. */
final class AbstractsOption {
  @Option(names = "--abstracts", paramLabel = "INPUT",
      description = "Papers for the lines of GOLD that have no abstract of their own.")
  private List<String> inputs = List.of();

  /** The papers by id that the lines of the files want, since an input may hold millions more; none without the option. */
  Map<String, Paper> papers(List<Path> gold, Messages messages) throws IOException {
    Map<String, Paper> papers = new HashMap<>();
    if (inputs.isEmpty()) {
      return papers;
    }
    Set<String> wanted = new HashSet<>();
    for (Path file : gold) {
      wanted.addAll(GoldReader.idsWithoutAbstract(file));
    }
    try (PaperInputs opened = PaperInputs.open(inputs, null, InputStream.nullInputStream())) {
      opened.forEach(paper -> {
        if (wanted.contains(paper.id().value())) {
          papers.put(paper.id().value(), paper);
        }
      }, rejected -> messages.reject(rejected.toString()));
    }
    return papers;
  }
}
