package dev.claimboard.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
  private static final Query COMPARISON = Query.of("/compare").withAll("method", List.of("one", "two three")).with("all", true);

  @Test
  void aParameterCanBeRepeatedAndKeepsItsPlace() {
    assertThat(COMPARISON).hasToString("/compare?method=one&method=two+three&all=true");
    assertThat(COMPARISON.with("method", "four")).hasToString("/compare?method=four&all=true");
    assertThat(COMPARISON.values("method")).containsExactly("one", "two three");
    assertThat(COMPARISON.parameters()).containsEntry("method", "one").containsEntry("all", "true");
  }

  @Test
  void oneValueCanBeRemovedFromTheOthers() {
    assertThat(COMPARISON.without("method", "one")).hasToString("/compare?method=two+three&all=true");
    assertThat(COMPARISON.without("method", "one").without("method", "two three")).hasToString("/compare?all=true");
    assertThat(COMPARISON.without("method")).hasToString("/compare?all=true");
    assertThat(COMPARISON.without("nothing", "one")).hasToString(COMPARISON.toString());
  }
}
