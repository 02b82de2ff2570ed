package dev.claimboard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDifferenceTest {
  @TempDir
  private Path folder;

  private final List<String> rejected = new ArrayList<>();

  @Test
  void tellsGainedLostAndChangedClaimsByThePlaceOfTheirNumber() throws IOException {
    ClaimRun before = run("before.jsonl", claim("p1", 10, "57.2", "X"), claim("p1", 30, "61.0", "X"), claim("p2", 5, "3", "Y"));
    ClaimRun after = run("after.jsonl", claim("p1", 10, "57.2", "X"), claim("p1", 30, "61.0", "Z"), claim("p3", 7, "4", "Y"));

    RunDifference difference = RunDifference.between(before, after);

    assertThat(difference.same()).isEqualTo(1);
    assertThat(difference.gained()).extracting(entry -> entry.place().doc()).containsExactly("p3");
    assertThat(difference.lost()).extracting(entry -> entry.place().doc()).containsExactly("p2");
    assertThat(difference.changed()).singleElement().satisfies(entry -> assertThat(entry.fields()).containsExactly("method"));
    assertThat(difference.changedFields()).containsExactly(java.util.Map.entry("method", 1));
  }

  @Test
  void anotherConfidenceAloneIsNoChange() throws IOException {
    ClaimRun before = run("before.jsonl", claim("p1", 10, "57.2", "X"));
    ClaimRun after = run("after.jsonl", claim("p1", 10, "57.2", "X").replace("0.5", "0.9"));

    assertThat(RunDifference.between(before, after).same()).isEqualTo(1);
  }

  @Test
  void printsCountsAndAsManyExamplesAsAskedFor() throws IOException {
    ClaimRun before = run("before.jsonl", claim("p1", 30, "61.0", "X"));
    ClaimRun after = run("after.jsonl", claim("p1", 30, "61.0", "Z"), claim("p2", 1, "4", "Y"), claim("p3", 1, "4", "Y"));

    String text = DifferenceReport.text(RunDifference.between(before, after), 1);

    assertThat(text).contains("gained  2\n", "lost    0\n", "changed 1  method 1\n", "method: X -> Z", "[p2]").doesNotContain("[p3]");
  }

  @Test
  void linesWithoutAPlaceAreRejectedWithFileAndLine() throws IOException {
    ClaimRun run = run("odd.jsonl", "{\"doc\":\"p1\"}", claim("p1", 10, "57.2", "X"));

    assertThat(run.claims()).hasSize(1);
    assertThat(rejected).singleElement().asString().contains("odd.jsonl:1:", "start");
  }

  private ClaimRun run(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, List.of(lines));
    return ClaimRun.read(file, rejected::add);
  }

  private static String claim(String doc, int start, String value, String method) {
    return "{\"doc\":\"" + doc + "\",\"value\":" + value + ",\"kind\":\"score\",\"method\":\"" + method + "\",\"start\":" + start
        + ",\"confidence\":0.5,\"quote\":\"reaches " + value + "\"}";
  }
}
