package dev.claimboard.web;

import dev.claimboard.store.Kept;
import dev.claimboard.web.home.HomeContents;
import dev.claimboard.web.page.Stores;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes ready in the background what pages need: when the server starts, and again when papers or claims have changed. Neither the start nor
 * the stop of the server waits for it.
 */
final class Warming implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Warming.class);
  private static final long PAUSE_SECONDS = 3;
  private static final long GRACE_MILLIS = 300;

  private final Stores stores;
  private final HomeContents home;
  private final Kept<Boolean> done;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "warming");

  private Warming(Stores stores, HomeContents home) {
    this.stores = stores;
    this.home = home;
    this.done = new Kept<>(stores.database(), this::prepare);
  }

  /** Begins. */
  static Warming start(Stores stores, HomeContents home) {
    Warming warming = new Warming(stores, home);
    warming.thread.setDaemon(true);
    warming.thread.start();
    return warming;
  }

  /** Ends after the step under way, for which it waits only a moment. */
  @Override
  public void close() {
    stop.countDown();
    try {
      thread.join(GRACE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      do {
        attempt();
      } while (!stop.await(PAUSE_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt() {
    try {
      done.get();
    } catch (RuntimeException e) {
      LOG.debug("what pages need could not be made ready; the next request does it", e);
    }
  }

  private boolean prepare() {
    home.get();
    stores.methods().count(null);
    stores.metrics().search(null, 1);
    stores.papers().prepare();
    stores.boards().prepare(this::goesOn);
    return true;
  }

  private boolean goesOn() {
    return stop.getCount() > 0;
  }
}
