package dev.claimboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.extract.Extractor;
import dev.claimboard.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtractionRunTest {
  private final List<String> read = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  @Test
  void handsPapersOnInTheOrderInWhichTheyCame() {
    List<String> ids = IntStream.range(0, 2000).mapToObj(number -> "paper-" + number).toList();

    try (ExtractionRun run = new ExtractionRun(extractor(), paper -> read.add(paper.paper().id().value()), failed::add)) {
      ids.forEach(id -> run.accept(Paper.of(id, "A title", "Alpha reaches 50.1% accuracy. ".repeat(id.hashCode() & 15))));
      run.finish();
    }

    assertThat(read).isEqualTo(ids);
    assertThat(failed).isEmpty();
  }

  @Test
  void holdsBackNoMoreThanAWindow() {
    try (ExtractionRun run = new ExtractionRun(extractor(), paper -> read.add(paper.paper().id().value()), failed::add)) {
      IntStream.range(0, 20_000).forEach(number -> run.accept(Paper.of("paper-" + number, "", "Words.")));

      assertThat(read.size()).isGreaterThan(20_000 - 40 * Math.max(2, Runtime.getRuntime().availableProcessors()));
    }
  }

  private static Extractor extractor() {
    return new Extractor(Catalog.of(List.of(), List.of()));
  }
}
