package dev.claimboard.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Kind;
import dev.claimboard.evaluate.Facts;
import dev.claimboard.evaluate.GoldClaim;
import dev.claimboard.evaluate.GoldDocument;
import dev.claimboard.extract.Extractor;
import dev.claimboard.extract.rank.Choosers;
import dev.claimboard.extract.rank.OptionChooser;
import dev.claimboard.extract.rank.WeightedChooser;
import dev.claimboard.extract.rank.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightTablesTest {
  private static final List<String> NAMES =
      List.of("Lanternfish", "Kestrel", "Moorhen", "Pipistrelle", "Wagtail", "Bittern", "Gannet", "Ibex");

  private static final int DOCUMENTS = 60;

  /** So many that the weight does not get lost among the many features that tell the same. */
  private static final int JUDGED = 600;

  @Test
  void learnsWhoseTheNumbersAre() {
    WeightTables tables = WeightTables.fitted(documents(), Catalog.bundled());
    Extractor extractor = new Extractor(Catalog.bundled(), tables.choosers());

    List<Claim> claims = extractor.extract(documents().get(0).paper()).claims();

    assertThat(claims).extracting(Claim::methodName).containsExactly("Lanternfish-0", null);
    assertThat(tables.confidence()).isNotEmpty();
  }

  @Test
  void learnsWhatNumbersAreMeasuredOn() {
    Extractor rules = new Extractor(Catalog.bundled(), rulesOnly());
    Extractor learned = new Extractor(Catalog.bundled(), WeightTables.fitted(judged(), Catalog.bundled()).choosers());

    assertThat(rules.extract(judged().get(0).paper()).claims()).extracting(Claim::benchmarkName).containsExactly("GSM8K", "GSM8K");
    assertThat(learned.extract(judged().get(0).paper()).claims()).extracting(Claim::benchmarkName).containsExactly("GSM8K", null);
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

  /** Abstracts whose second number, so their annotators say, was not measured on the benchmark of the first. */
  private static List<GoldDocument> judged() {
    List<GoldDocument> documents = new ArrayList<>();
    for (int i = 0; i < JUDGED; i++) {
      String name = NAMES.get(i % NAMES.size()) + "-" + i;
      String text = "We propose " + name + ", a small network for tables. We evaluate " + name
          + " on GSM8K, where it reaches an accuracy of " + (60 + i % 8) + ".5%. Our readers reach a precision of " + (80 + i % 8) + ".5%.";
      documents.add(new GoldDocument("doc" + i, name + ": Reading Tables", text, List.of(claim((60 + i % 8) + ".5", List.of(name)),
          claim((80 + i % 8) + ".5", List.of(name), null, List.of("precision")))));
    }
    return documents;
  }

  private static Choosers rulesOnly() {
    OptionChooser rules = new WeightedChooser(Weights.of(Map.of("ruled", 1.0)));
    return new Choosers(rules, rules, rules);
  }

  private static GoldClaim claim(String value, List<String> method) {
    return claim(value, method, List.of("GSM8K"), List.of("accuracy"));
  }

  private static GoldClaim claim(String value, List<String> method, List<String> benchmark, List<String> metric) {
    Facts facts = new Facts(new BigDecimal(value), null, Kind.SCORE, "%", null, false, null);
    return new GoldClaim(facts, method, benchmark, metric, null);
  }
}
