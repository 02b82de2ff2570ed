package dev.claimboard.web.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.paper.Paper;
import dev.claimboard.web.page.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EngineTest {
  private static final Paper SHORT = Paper.of("short", "", "KettleNet reaches 61.3% accuracy on GSM8K.");
  private static final Paper SLOW = Paper.of("slow", "", "KettleNet reaches 81.4% accuracy on GSM8K and 52.75% on MATH, ".repeat(60));

  @Test
  void readsATextAndThenTheNext() {
    Engine engine = new Engine(Catalog.bundled());

    assertThat(IntStream.range(0, 4).map(i -> engine.extract(SHORT).claims().size())).containsExactly(1, 1, 1, 1);
  }

  @Test
  void refusesMoreThanItHasHandsForUntilOneIsFree() {
    Engine engine = new Engine(Catalog.bundled(), Duration.ZERO);
    engine.extract(SHORT);
    List<CompletableFuture<Object>> busy = IntStream.range(0, 2)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> outcome(engine))).toList();

    assertThatThrownBy(() -> {
      for (int i = 0; i < 400; i++) {
        Thread.sleep(5);
        engine.extract(SHORT);
      }
    }).isInstanceOf(RefusedException.class).hasMessageContaining("try again").extracting(it -> ((RefusedException) it).status())
        .isEqualTo(RefusedException.BUSY);
    busy.forEach(CompletableFuture::join);
  }

  private static Object outcome(Engine engine) {
    try {
      return engine.extract(SLOW);
    } catch (RefusedException e) {
      return e;
    }
  }
}
