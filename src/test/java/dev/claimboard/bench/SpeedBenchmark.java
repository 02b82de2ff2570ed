package dev.claimboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.claimboard.catalog.Catalog;
import dev.claimboard.extract.Extractor;
import dev.claimboard.paper.Paper;
import dev.claimboard.reader.PaperInputs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Measures, in one process and one go: how long one thread needs merely to parse the JSON of a file of papers, and how many abstracts a
 * second the warm engine extracts, on one thread and on all cores.
 *
 * <p>Argument: a file of JSON lines, plain or gzipped.
 */
public final class SpeedBenchmark {
  private static final int ROUNDS = 3;
  private static final double NANOS = 1e9;

  private SpeedBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    List<Paper> papers = new ArrayList<>();
    try (PaperInputs inputs = PaperInputs.open(List.of(file.toString()), null, InputStream.nullInputStream())) {
      inputs.forEach(papers::add, rejected -> { });
    }
    Extractor extractor = new Extractor(Catalog.bundled());
    for (int round = 1; round <= ROUNDS; round++) {
      double parsing = seconds(() -> parse(file));
      double alone = seconds(() -> papers.forEach(extractor::extract));
      double together = seconds(() -> extractAll(extractor, papers));
      System.out.printf(Locale.ROOT, "round %d: parse JSON %.2f s; extract on one thread %.0f abstracts/s; on all cores %.0f abstracts/s%n",
          round, parsing, papers.size() / alone, papers.size() / together);
    }
  }

  private static void extractAll(Extractor extractor, List<Paper> papers) {
    int threads = Runtime.getRuntime().availableProcessors();
    AtomicInteger next = new AtomicInteger();
    List<Thread> running = IntStream.range(0, threads).mapToObj(i -> new Thread(() -> {
      for (int at = next.getAndIncrement(); at < papers.size(); at = next.getAndIncrement()) {
        extractor.extract(papers.get(at));
      }
    })).toList();
    running.forEach(Thread::start);
    running.forEach(SpeedBenchmark::join);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void parse(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = mapper.readTree(line);
        if (!node.isObject()) {
          throw new IllegalStateException("not an object");
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOS;
  }
}
