package dev.claimboard.cli;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.extract.Extractor;
import dev.claimboard.paper.Paper;
import dev.claimboard.pwc.TablePapers;
import dev.claimboard.reader.PaperInputs;
import dev.claimboard.reader.RawInputs;
import dev.claimboard.store.CorrectionStore;
import dev.claimboard.store.Database;
import dev.claimboard.store.PaperStore;
import dev.claimboard.store.ReadPaper;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code ingest}: reads, extracts and stores. */
@Command(name = "ingest", mixinStandardHelpOptions = true,
    description = "Reads the inputs, extracts their claims and stores them. Running it again changes nothing.")
final class IngestCommand implements Callable<Integer> {
  @Mixin
  private InputOptions inputs;

  @Mixin
  private CatalogOption catalog;

  @Mixin
  private DatabaseOption database;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    Messages messages = new Messages(spec.commandLine().getErr());
    Catalog known = catalog.load();
    if (inputs.areTables()) {
      try (RawInputs tables = inputs.openRaw()) {
        store(known, batch -> ingest(tables, known, batch, messages), messages);
      }
    } else {
      try (PaperInputs papers = inputs.open()) {
        Extractor extractor = new Extractor(known);
        store(known, batch -> ingest(papers, extractor, batch, messages), messages);
      }
    }
    return messages.exitCode();
  }

  private void store(Catalog known, Consumer<IngestBatch> papers, Messages messages) {
    try (Database opened = database.openOrCreate()) {
      IngestBatch batch = new IngestBatch(new PaperStore(opened));
      papers.accept(batch);
      new CorrectionStore(opened, known).apply().forEach(messages::say);
      if (batch.hasWrittenMuch()) {
        opened.compactOnClose();
      }
      messages.say(batch.counts() + ", " + messages.rejected() + " rejected");
    }
  }

  private static void ingest(RawInputs inputs, Catalog known, IngestBatch batch, Messages messages) {
    TablePapers tables = new TablePapers(known, messages::reject);
    inputs.forEach(tables::read);
    tables.forEach((paper, claims) -> {
      if (PaperStore.isTooLong(paper)) {
        messages.reject(paper.id() + ": its rows are too long to be stored");
      } else {
        batch.add(new ReadPaper(paper, claims));
      }
    });
    batch.save();
  }

  private static void ingest(PaperInputs papers, Extractor extractor, IngestBatch batch, Messages messages) {
    try (Progress progress = Progress.start("Ingesting", "papers");
        ExtractionRun run = new ExtractionRun(extractor, read -> {
          batch.add(read);
          progress.step();
        }, messages::reject)) {
      papers.forEach(paper -> accept(paper, run, messages), rejected -> messages.reject(rejected.toString()));
      run.finish();
      batch.save();
    }
  }

  private static void accept(Paper paper, ExtractionRun run, Messages messages) {
    if (PaperStore.isTooLong(paper)) {
      messages.reject(paper.id() + ": the title, the abstract or another part is too long to be stored");
    } else {
      run.accept(paper);
    }
  }
}
