package dev.claimboard.cli;

import dev.claimboard.paper.Paper;
import dev.claimboard.reader.PaperInputs;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option {@code --abstracts}: where gold claims that come without their texts find them. */
final class AbstractsOption {
  @Option(names = "--abstracts", paramLabel = "INPUT",
      description = "Papers for the lines of GOLD that have no abstract of their own.")
  private List<String> inputs = List.of();

  /** The papers by id; none without the option. */
  Map<String, Paper> papers(Messages messages) {
    Map<String, Paper> papers = new HashMap<>();
    if (!inputs.isEmpty()) {
      try (PaperInputs opened = PaperInputs.open(inputs, null, InputStream.nullInputStream())) {
        opened.forEach(paper -> papers.put(paper.id().value(), paper), rejected -> messages.reject(rejected.toString()));
      }
    }
    return papers;
  }
}
