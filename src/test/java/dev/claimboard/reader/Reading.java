package dev.claimboard.reader;

import dev.claimboard.paper.Paper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one reading of some inputs gave. */
record Reading(List<Paper> papers, List<RejectedRecord> rejected) {

  static Reading of(Path... inputs) {
    return of(Arrays.stream(inputs).map(Path::toString).toList(), null, "");
  }

  static Reading of(List<String> inputs, String format, String standardInput) {
    var stdin = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    try (PaperInputs opened = PaperInputs.open(inputs, format, stdin)) {
      return of(opened);
    }
  }

  static Reading of(PaperInputs opened) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    opened.forEach(reading.papers::add, reading.rejected::add);
    return reading;
  }

  List<String> ids() {
    return papers.stream().map(paper -> paper.id().value()).toList();
  }

  List<String> abstracts() {
    return papers.stream().map(Paper::abstractText).toList();
  }

  List<String> messages() {
    return rejected.stream().map(RejectedRecord::toString).toList();
  }
}
