package dev.claimboard.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Kind;
import dev.claimboard.evaluate.Facts;
import dev.claimboard.evaluate.GoldClaim;
import dev.claimboard.evaluate.GoldDocument;
import dev.claimboard.extract.Extractor;
import dev.claimboard.extract.rank.WeightedChooser;
import dev.claimboard.extract.rank.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightTablesTest {
  private static final List<String> NAMES = List.of("Lanternfish", "Kestrel", "Moorhen", "Pipistrelle", "Wagtail", "Bittern", "Gannet", "Ibex");

  private static final int DOCUMENTS = 60;

  @Test
  void learnsWhoseTheNumbersAre() {
    WeightTables tables = WeightTables.fitted(documents(), Catalog.bundled());
    Extractor extractor = new Extractor(Catalog.bundled(), new WeightedChooser(Weights.of(tables.method())));

    List<Claim> claims = extractor.extract(documents().get(0).paper()).claims();

    assertThat(claims).extracting(Claim::methodName).containsExactly("Lanternfish-0", null);
    assertThat(tables.confidence()).isNotEmpty();
  }

  @Test
  void theSameDocumentsGiveTheSameTables() {
    assertThat(WeightTables.fitted(documents(), Catalog.bundled())).isEqualTo(WeightTables.fitted(documents(), Catalog.bundled()));
  }

  private static List<GoldDocument> documents() {
    List<GoldDocument> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      String name = NAMES.get(i % NAMES.size()) + "-" + i;
      String text = "We propose " + name + ", a small network for tables. On GSM8K, " + name + " reaches an accuracy of " + (60 + i % 8)
          + ".5%, while the best earlier model stays at " + (50 + i % 8) + ".5%.";
      documents.add(new GoldDocument("doc" + i, name + ": Reading Tables", text,
          List.of(claim((60 + i % 8) + ".5", List.of(name)), claim((50 + i % 8) + ".5", null))));
    }
    return documents;
  }

  private static GoldClaim claim(String value, List<String> method) {
    Facts facts = new Facts(new BigDecimal(value), null, Kind.SCORE, "%", null, false, null);
    return new GoldClaim(facts, method, List.of("GSM8K"), List.of("accuracy"), null);
  }
}
