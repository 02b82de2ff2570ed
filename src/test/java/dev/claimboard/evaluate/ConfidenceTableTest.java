package dev.claimboard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.evaluate.ConfidenceTable.Judged;
import dev.claimboard.evaluate.ConfidenceTable.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTableTest {

  @Test
  void partsTheClaimsByFallingConfidence() {
    List<Judged> judged = List.of(new Judged(0.2, false), new Judged(0.9, true), new Judged(0.7, true), new Judged(0.4, true));

    ConfidenceTable table = ConfidenceTable.of(judged, 2);

    assertThat(table.parts()).containsExactly(new Part(0.9, 0.7, 2, 2), new Part(0.4, 0.2, 2, 1));
    assertThat(table.text()).contains("0.90 to 0.70", "100.0%", " 50.0%");
  }

  @Test
  void hasNoEmptyParts() {
    assertThat(ConfidenceTable.of(List.of(new Judged(0.9, true)), 5).parts()).hasSize(1);
    assertThat(ConfidenceTable.of(List.of(), 2).parts()).isEmpty();
  }
}
