package dev.claimboard.fit;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.evaluate.GoldDocument;
import dev.claimboard.evaluate.NameMatch;
import dev.claimboard.extract.Extractor;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.Choice;
import dev.claimboard.extract.rank.Choosers;
import dev.claimboard.extract.rank.Option;
import dev.claimboard.extract.rank.OptionChooser;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.fit.Example.Rated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names to choose from for a slot of every number that the engine finds in annotated abstracts, each known to be right or wrong. */
final class SlotExamples {
  private SlotExamples() {}

  /**
   * The examples of the documents, in order.
   *
   * @param choosers how the engine chooses while they are gathered, since a choice depends on the one before
   */
  static List<Example> of(Slot slot, List<GoldDocument> documents, Catalog catalog, Choosers choosers) {
    Recorder recorder = new Recorder(slot.of(choosers));
    Extractor extractor = new Extractor(catalog, slot.with(choosers, recorder));
    List<Example> examples = new ArrayList<>();
    for (GoldDocument document : documents) {
      recorder.options.clear();
      JudgedDraft.of(document, extractor).forEach(draft -> add(slot, draft, document.id(), recorder, examples));
    }
    return examples.stream().filter(Example::isTelling).toList();
  }

  private static void add(Slot slot, JudgedDraft draft, String document, Recorder recorder, List<Example> examples) {
    if (draft.pair() != null) {
      List<String> accepted = slot.accepted(draft.pair().gold());
      List<Option> options = recorder.options.get(draft.linked().finding());
      examples.add(new Example(document, options.stream().map(option -> rated(option, accepted)).toList()));
    }
  }

  private static Rated rated(Option option, List<String> accepted) {
    boolean named = option.link().isNamed();
    boolean right = accepted == null || !named ? accepted == null && !named : NameMatch.matches(option.link().mention().name(), accepted);
    return Rated.of(option.evidence(), right);
  }

  /** Leaves the choice to another chooser and remembers the options. */
  private static final class Recorder implements OptionChooser {
    private final OptionChooser chooser;
    private final Map<Finding, List<Option>> options = new HashMap<>();

    private Recorder(OptionChooser chooser) {
      this.chooser = chooser;
    }

    @Override
    public Choice choose(Finding finding, SentenceContext context, List<Option> offered) {
      options.put(finding, offered);
      return chooser.choose(finding, context, offered);
    }
  }
}
