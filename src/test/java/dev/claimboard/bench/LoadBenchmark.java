package dev.claimboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a running site for leaderboard and claims pages at a steady rate, whether or not earlier answers have come, and prints how long
 * the answers took from the moment at which they were due. Which pages are asked for is random with a fixed seed: boards of all sizes,
 * lists of claims by benchmark, method, word and page.
 */
public final class LoadBenchmark {
  private static final int SEED = 7;
  private static final int OK = 200;
  private static final List<String> WORDS = List.of("transformer", "graph", "speech", "segmentation", "reasoning", "robot", "translation");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random = new Random(SEED);
  private final String site;
  private final List<String> boards;
  private final List<String> methods;

  private LoadBenchmark(String site) throws IOException, InterruptedException {
    this.site = site.replaceAll("/$", "");
    this.boards = ids("/api/v1/benchmarks?items_per_page=500", "/results");
    this.methods = ids("/api/v1/search?q=e&items_per_page=500", "/methods/results");
  }

  /** Arguments: the site's address, requests a second (100), seconds of warming up (10), seconds of measuring (30). */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rate = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    int warmUp = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    int seconds = args.length > 3 ? Integer.parseInt(args[3]) : 30;
    LoadBenchmark load = new LoadBenchmark(args[0]);
    load.run(rate, warmUp);
    load.run(rate, seconds).forEach(LoadBenchmark::print);
  }

  private Map<String, List<Double>> run(int rate, int seconds) throws InterruptedException {
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    int requests = rate * seconds;
    CountDownLatch left = new CountDownLatch(requests);
    long start = System.nanoTime();
    for (int i = 0; i < requests; i++) {
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
      LockSupport.parkNanos(due - System.nanoTime());
      String group = i % 2 == 0 ? "leaderboards" : "claims";
      List<Double> times = millis.computeIfAbsent(group, key -> Collections.synchronizedList(new ArrayList<>()));
      ask(i % 2 == 0 ? board() : claims(), due, times, left);
    }
    left.await();
    return millis;
  }

  private void ask(String path, long due, List<Double> times, CountDownLatch left) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Encoding", "gzip").build();
    client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).whenComplete((answer, failure) -> {
      if (failure != null || answer.statusCode() != OK) {
        System.err.println(path + ": " + (failure == null ? answer.statusCode() : failure));
      }
      times.add((System.nanoTime() - due) / 1e6);
      left.countDown();
    });
  }

  private String board() {
    return "/benchmarks/" + any(boards);
  }

  private String claims() {
    return switch (random.nextInt(4)) {
      case 0 -> "/claims?benchmark=" + any(boards);
      case 1 -> "/claims?method=" + any(methods);
      case 2 -> "/claims?text=" + any(WORDS) + "&page=" + (1 + random.nextInt(3));
      default -> "/claims?page=" + (1 + random.nextInt(200));
    };
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private List<String> ids(String path, String results) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(site + path)).build();
    JsonNode list = new ObjectMapper().readTree(client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
    return list.at(results).findValuesAsText("id");
  }

  private static void print(String group, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(Locale.ROOT, "%s: %d answers, median %.1f ms, 99th percentile %.1f ms, longest %.1f ms%n", group, sorted.size(),
        sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), sorted.get(sorted.size() - 1));
  }
}
