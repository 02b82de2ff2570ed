package dev.claimboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.claimboard.store.Database;
import dev.claimboard.web.copy.CopyOptions;
import dev.claimboard.web.copy.SiteCopy;
import dev.claimboard.web.copy.UnusableFolderException;
import dev.claimboard.web.page.Stores;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCopyTest {
  private static final String INVENTED_RULE = "rules.html#SCORE_ON_BENCHMARK";
  private static final CopyOptions USUAL = new CopyOptions(null, 1);

  @TempDir
  private static Path folder;
  private static Path copy;
  private static Database database;
  private static Stores stores;

  @BeforeAll
  static void write() throws IOException {
    database = SampleLibrary.database();
    stores = SampleLibrary.filled(database);
    copy = folder.resolve("copy");
    writeTo(copy, USUAL);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void everyPageThatReadersLookForIsThere() {
    assertThat(List.of("index.html", "benchmarks.html", "benchmarks/gsm8k.html", "benchmarks/nightroads2k.html", "methods/ladder.html",
        "papers/2501.00011.html", "papers/cs/0601001.html", "rules.html", "about.html", "api.html", "data.html", "data/claims.jsonl",
        "data/claims.csv", "data/manifest.json", ".nojekyll")).allSatisfy(name -> assertThat(copy.resolve(name)).exists());
  }

  @Test
  void everyLinkAndAssetOfEveryPageIsAFileOfTheCopy() throws IOException {
    int links = 0;
    for (Path page : pages()) {
      for (Element element : Jsoup.parse(page.toFile()).select("[href], [src]")) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!address.matches("[a-z]+:.*")) {
          assertThat(address).as("in " + page).doesNotStartWith("/").doesNotContain("?");
          checkTarget(page, address);
          links++;
        }
      }
    }
    assertThat(links).isGreaterThan(300);
  }

  @Test
  void whatNeedsAServerIsNotOffered() throws IOException {
    for (Path page : pages()) {
      assertThat(Jsoup.parse(page.toFile()).select("form")).as(page.toString()).isEmpty();
    }
    Document board = Jsoup.parse(copy.resolve("benchmarks/gsm8k.html").toFile());
    assertThat(board.select("nav[aria-label=Main] a").eachText()).contains("Benchmarks", "Data").doesNotContain("Claims");
    assertThat(board.select(".downloads a").eachText()).isNotEmpty().containsOnly("Data");
    assertThat(Jsoup.parse(copy.resolve("benchmarks.html").toFile()).select("thead a[href*=data]")).isEmpty();
    assertThat(board.select("a[title*=running site]").first().attr("href")).isEqualTo("../data.html");
  }

  @Test
  void theManifestTellsTheFilesAndTheirChecksums() throws Exception {
    JsonNode manifest = new ObjectMapper().readTree(copy.resolve("data/manifest.json").toFile());

    assertThat(manifest.get("newest").asText()).isEqualTo("2025-11-20");
    assertThat(manifest.get("claims").asInt()).isEqualTo(14);
    assertThat(manifest.get("pages").asInt()).isEqualTo(pages().size());
    assertThat(manifest.get("files")).hasSize(2);
    for (JsonNode file : manifest.get("files")) {
      byte[] content = Files.readAllBytes(copy.resolve("data").resolve(file.get("name").asText()));
      assertThat(file.get("claims").asInt()).isEqualTo(14);
      assertThat(file.get("bytes").asInt()).isEqualTo(content.length);
      assertThat(file.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }
  }

  @Test
  void theSameClaimsGiveTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    writeTo(again, USUAL);

    assertThat(content(again)).isEqualTo(content(copy));
  }

  @Test
  void aSecondCopyIntoTheFolderRemovesWhatIsLeftOver() throws IOException {
    Path twice = folder.resolve("twice");
    writeTo(twice, USUAL);
    Files.writeString(twice.resolve("CNAME"), "claims.example");
    Files.writeString(twice.resolve("benchmarks/gone.html"), "old");
    writeTo(twice, new CopyOptions(null, 3));

    assertThat(twice.resolve("benchmarks/gone.html")).doesNotExist();
    assertThat(twice.resolve("methods/ladder.html")).exists();
    assertThat(twice.resolve("methods/kite.html")).doesNotExist();
    assertThat(twice.resolve("CNAME")).exists();
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("diary.txt"), "mine");

    assertThatThrownBy(() -> writeTo(other, USUAL)).isInstanceOf(UnusableFolderException.class).hasMessageContaining("not empty");
    assertThat(content(other)).containsOnlyKeys("diary.txt");
  }

  @Test
  void aKnownAddressStandsInEveryPage() throws IOException {
    Path known = folder.resolve("known");
    writeTo(known, new CopyOptions("https://claims.example/boards", 2));
    Document page = Jsoup.parse(known.resolve("papers/cs/0601001.html").toFile());

    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://claims.example/boards/papers/cs/0601001.html");
    assertThat(Files.readString(known.resolve("api.html"))).contains("curl 'https://claims.example/boards/api/v1/stats'")
        .doesNotContain("127.0.0.1");
  }

  private static void writeTo(Path target, CopyOptions options) throws IOException {
    new SiteCopy(stores, options).write(target, () -> { });
  }

  private static void checkTarget(Path page, String address) throws IOException {
    String path = address.replaceFirst("#.*", "");
    Path target = path.isEmpty() ? page : page.getParent().resolve(URI.create(path).getPath()).normalize();
    assertThat(target).as("%s in %s", address, page).isRegularFile().startsWith(copy);
    int hash = address.indexOf('#');
    if (hash >= 0 && !address.endsWith(INVENTED_RULE)) {
      assertThat(Jsoup.parse(target.toFile()).getElementById(address.substring(hash + 1))).as("%s in %s", address, page).isNotNull();
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(copy)) {
      return new ArrayList<>(files.filter(file -> file.toString().endsWith(".html")).sorted().toList());
    }
  }

  private static Map<String, String> content(Path root) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return content;
  }
}
