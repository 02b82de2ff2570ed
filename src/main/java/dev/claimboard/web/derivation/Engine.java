package dev.claimboard.web.derivation;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.extract.Extraction;
import dev.claimboard.extract.Extractor;
import dev.claimboard.paper.Paper;
import dev.claimboard.web.page.RefusedException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The extractor behind a small door: at most {@value #HANDS} texts at once, so that visitors cannot keep the site from answering. A text
 * that takes longer than a few seconds is given up; the hand that reads it stays taken until it has finished. Thread-safe.
 */
public final class Engine {
  private static final int HANDS = 2;
  private static final Duration WAIT = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(8);

  private final Catalog catalog;
  private final Duration wait;
  private final Semaphore hands = new Semaphore(HANDS, true);
  private final ExecutorService threads = Executors.newFixedThreadPool(HANDS, Engine::thread);
  private Extractor extractor;

  public Engine(Catalog catalog) {
    this(catalog, WAIT);
  }

  /** An engine that waits that long for a free hand. */
  Engine(Catalog catalog, Duration wait) {
    this.catalog = catalog;
    this.wait = wait;
  }

  /**
   * What the engine says of a paper.
   *
   * @throws RefusedException when no hand becomes free within a short while, or when the text takes too long
   */
  public Extraction extract(Paper paper) {
    try {
      if (!hands.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw RefusedException.busy("Other texts are being read just now; try again in a few seconds.");
      }
      return threads.submit(() -> extractAndRelease(paper)).get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw RefusedException.busy("Reading this text takes too long here; try a shorter one.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RefusedException.busy("The site is being stopped.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("the engine failed", e.getCause());
    }
  }

  private Extraction extractAndRelease(Paper paper) {
    try {
      return extractor().extract(paper);
    } finally {
      hands.release();
    }
  }

  private synchronized Extractor extractor() {
    if (extractor == null) {
      extractor = new Extractor(catalog);
    }
    return extractor;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "engine");
    thread.setDaemon(true);
    return thread;
  }
}
