package dev.claimboard.fit;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.evaluate.GoldDocument;
import dev.claimboard.extract.Extractor;
import dev.claimboard.extract.rank.Choosers;
import dev.claimboard.extract.resolve.Confidence;
import dev.claimboard.fit.Example.Rated;
import java.util.ArrayList;
import java.util.List;

/** Every claim that the engine makes of annotated abstracts, known to be right or wrong: against nothing, so that the choice is yes or no. */
final class ConfidenceExamples {
  private ConfidenceExamples() {}

  static List<Example> of(List<GoldDocument> documents, Catalog catalog, Choosers choosers) {
    Extractor extractor = new Extractor(catalog, choosers);
    List<Example> examples = new ArrayList<>();
    for (GoldDocument document : documents) {
      for (JudgedDraft draft : JudgedDraft.of(document, extractor)) {
        boolean right = draft.pair() != null && draft.pair().isRight();
        Rated claim = Rated.of(Confidence.evidence(draft.linked()), right);
        examples.add(new Example(document.id(), List.of(claim, new Rated(List.of(), !right))));
      }
    }
    return examples;
  }
}
