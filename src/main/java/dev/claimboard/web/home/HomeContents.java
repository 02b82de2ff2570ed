package dev.claimboard.web.home;

import dev.claimboard.store.Kept;
import dev.claimboard.web.page.Stores;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What the front page shows, kept until papers or claims change. Thread-safe. */
public final class HomeContents {
  private static final int FEW_CLAIMS = 5_000;
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(180);
  private static final long STEP_MILLIS = 15;

  private final Stores stores;
  private final Kept<HomeContent> kept;

  public HomeContents(Stores stores) {
    this.stores = stores;
    this.kept = new Kept<>(stores.database(), () -> HomeContent.of(stores));
  }

  /** The content; where much is stored, the first time takes seconds. */
  public HomeContent get() {
    return kept.get();
  }

  /** The content for a reader who waits; empty while another thread works much of it out. */
  Optional<HomeContent> soon() {
    HomeContent ready = kept.ready();
    if (ready == null && stores.database().claims() <= FEW_CLAIMS) {
      return Optional.of(get());
    }
    long end = System.nanoTime() + PATIENCE;
    while (ready == null && System.nanoTime() < end && pause()) {
      ready = kept.ready();
    }
    return Optional.ofNullable(ready);
  }

  private static boolean pause() {
    try {
      Thread.sleep(STEP_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
