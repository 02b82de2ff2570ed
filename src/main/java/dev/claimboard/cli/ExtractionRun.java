package dev.claimboard.cli;

import dev.claimboard.extract.Extractor;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.ReadPaper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Extracts papers on all cores and hands them on in the order in which they came. No more than a fixed number of papers is under way at
 * a time. To be used by one thread, on which the consumers are called too.
 */
final class ExtractionRun implements AutoCloseable {
  private static final int LEAST_THREADS = 2;
  private static final int WINDOW_PER_THREAD = 32;

  private final Extractor extractor;
  private final Consumer<ReadPaper> read;
  private final Consumer<String> failed;
  private final ExecutorService threads;
  private final int window;
  private final Deque<Pending> pending = new ArrayDeque<>();

  private record Pending(Paper paper, Future<ReadPaper> future) {}

  /** {@code failed} takes a message for every paper on which the engine broke down. */
  ExtractionRun(Extractor extractor, Consumer<ReadPaper> read, Consumer<String> failed) {
    int count = Math.max(LEAST_THREADS, Runtime.getRuntime().availableProcessors());
    this.extractor = extractor;
    this.read = read;
    this.failed = failed;
    this.threads = Executors.newFixedThreadPool(count);
    this.window = count * WINDOW_PER_THREAD;
  }

  /** Takes a paper; may first hand earlier ones on. */
  void accept(Paper paper) {
    if (pending.size() >= window) {
      handOnFirst();
    }
    pending.add(new Pending(paper, threads.submit(() -> new ReadPaper(paper, extractor.extract(paper).claims()))));
  }

  /** Hands on all that is under way. */
  void finish() {
    while (!pending.isEmpty()) {
      handOnFirst();
    }
  }

  /** Stops all work; papers not handed on are lost. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void handOnFirst() {
    Pending first = pending.remove();
    try {
      read.accept(first.future().get());
    } catch (ExecutionException e) {
      failed.accept(first.paper().id() + ": no claims could be extracted: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted");
    }
  }
}
