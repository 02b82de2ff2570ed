package dev.claimboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServingCommandsTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final long PATIENCE_MILLIS = Duration.ofSeconds(60).toMillis();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Thread running;
  private volatile int exitCode = -1;

  @TempDir
  private Path folder;

  @AfterEach
  void stopWhatRuns() throws InterruptedException {
    if (running != null) {
      running.interrupt();
      running.join(PATIENCE_MILLIS);
    }
  }

  @Test
  void serveAnswersUntilItIsStopped() throws Exception {
    start("serve", "--port", "0", "--db", memory());
    String address = address();
    assertThat(status(address)).isEqualTo(200);

    running.interrupt();
    running.join(PATIENCE_MILLIS);

    assertThat(exitCode).isZero();
    assertThat(isAnswered(address)).isFalse();
  }

  @Test
  void serveNeedsADatabaseThatIsThere() {
    assertThat(run("serve", "--port", "0", "--db", folder.resolve("none").toString())).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err.toString()).contains("there is no database").doesNotContain("\tat ");
  }

  @Test
  void serveOnATakenPortSaysSo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int code = run("serve", "--port", String.valueOf(taken.getLocalPort()), "--db", memory());

      assertThat(code).isEqualTo(ExitCode.UNUSABLE);
      assertThat(err.toString()).contains("port " + taken.getLocalPort()).doesNotContain("\tat ");
    }
  }

  @Test
  void whatIsNoPortIsRejected() {
    assertThat(run("serve", "--port", "70700", "--db", memory())).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err.toString()).contains("between 0 and 65535");
  }

  @Test
  void demoReadsAllSamplesAndEndsWhenItShallNotServe() {
    assertThat(run("demo", "--no-serve")).isZero();
    assertThat(err.toString()).containsPattern("Sample abstracts: \\d+ papers").doesNotContain("http://");
    assertThat(out.toString()).contains("RANK", "METHOD", "VALUE");
  }

  @Test
  void demoTakesAFreePortWhenItsOwnIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      start("demo", "--port", String.valueOf(taken.getLocalPort()));

      String address = address();

      assertThat(status(address)).isEqualTo(200);
      assertThat(err.toString()).contains("Port " + taken.getLocalPort() + " is taken");
    }
  }

  private static String memory() {
    return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  }

  private int run(String... arguments) {
    CommandLine line = Claimboard.commandLine();
    return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
  }

  private void start(String... arguments) {
    running = new Thread(() -> exitCode = run(arguments));
    running.start();
  }

  private String address() throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < end) {
      Matcher address = ADDRESS.matcher(err.toString());
      if (address.find()) {
        return address.group();
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no address was printed: " + err);
  }

  private static int status(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static boolean isAnswered(String address) throws InterruptedException {
    try {
      status(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
