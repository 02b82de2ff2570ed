package dev.claimboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {
  @TempDir
  private Path folder;

  private String database;

  @BeforeEach
  void ingest() throws IOException {
    Path dump = folder.resolve("tables.json");
    database = folder.resolve("boards").toString();
    try (InputStream content = SiteCommandTest.class.getResourceAsStream("/pwc/evaluation-tables.json")) {
      Files.copy(content, dump);
    }
    Program.run("ingest", "--input-format", "pwc", "--db", database, dump.toString());
  }

  @Test
  void theWholeSiteIsWrittenAndItsSizeTold() {
    Path site = folder.resolve("site");
    Program.Outcome written = Program.run("export", "--db", database, "--site", site.toString(), "--base-url", "https://claims.example/");

    assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.DONE);
    assertThat(written.out()).isEmpty();
    assertThat(written.err()).contains(" pages, ").contains(site.toString());
    assertThat(site.resolve("index.html")).content().contains("<link rel=\"canonical\" href=\"https://claims.example/\">");
    assertThat(site.resolve("data/claims.csv")).isRegularFile();
    assertThat(site.resolve("benchmarks/imagenet.html")).isRegularFile();
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("diary.txt"), "mine");
    Program.Outcome refused = Program.run("export", "--db", database, "--site", other.toString());

    assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err()).contains("not empty").doesNotContain("\tat ");
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    String site = folder.resolve("site").toString();

    assertThat(Program.run("export", "--db", database).err()).contains("--format").contains("--site");
    assertThat(Program.run("export", "--db", database, "--site", site, "--format", "csv").code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(Program.run("export", "--db", database, "--site", site, "--method", "x").code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(Program.run("export", "--db", database, "--site", site, "--base-url", "somewhere").err()).contains("--base-url must be");
    assertThat(folder.resolve("site")).doesNotExist();
  }
}
