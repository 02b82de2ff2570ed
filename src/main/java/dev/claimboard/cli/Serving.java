package dev.claimboard.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a command running until the program is asked to stop (Ctrl-C, SIGTERM), and lets it close what it opened before the program ends:
 * open it first, so that it is closed last. For one command in one thread.
 */
final class Serving implements AutoCloseable {
  private static final long GRACE_SECONDS = 10;

  private final CountDownLatch stopAsked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  Serving() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  /** Waits until the program is asked to stop; interrupting the thread asks for that too, and leaves it uninterrupted to close things. */
  void awaitStop() {
    try {
      stopAsked.await();
    } catch (InterruptedException e) {
      stopAsked.countDown();
    }
  }

  /** Tells that all is closed, so that the program may end. */
  @Override
  public void close() {
    closed.countDown();
  }

  private void stop() {
    stopAsked.countDown();
    try {
      closed.await(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
