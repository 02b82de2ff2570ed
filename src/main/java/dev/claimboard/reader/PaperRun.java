package dev.claimboard.reader;

import dev.claimboard.paper.Fingerprint;
import dev.claimboard.paper.Paper;
import java.util.List;
import java.util.function.Consumer;

/** One reading of all inputs, in which copies become one paper. */
final class PaperRun {
  private final List<RecognisedFile> files;
  private final Consumer<Paper> papers;
  private final Consumer<RejectedRecord> rejected;
  private Ledger ledger = new Ledger();
  private boolean indexed;

  PaperRun(List<RecognisedFile> files, Consumer<Paper> papers, Consumer<RejectedRecord> rejected) {
    this.files = files;
    this.papers = papers;
    this.rejected = rejected;
  }

  void run() {
    if (files.size() > 1) {
      index();
    }
    files.forEach(file -> file.read(new Giving(file.file().name())));
  }

  private void index() {
    Ledger whole = new Ledger();
    files.forEach(file -> file.read(new Indexing(whole)));
    whole.resume(ledger);
    ledger = whole;
    indexed = true;
  }

  /** The first pass, which hands nothing over. */
  private record Indexing(Ledger target) implements RecordSink {
    @Override
    public void paper(long line, Paper paper) {
      target.index(paper, Fingerprint.of(paper.abstractText()), line);
    }

    @Override
    public void rejected(long line, String message) {
      // The second pass meets the record again and reports it.
    }
  }

  /** The pass that hands papers over. */
  private final class Giving implements RecordSink {
    private final String source;

    private Giving(String source) {
      this.source = source;
    }

    @Override
    public void paper(long line, Paper paper) {
      if (!indexed && paper.id().isDerived()) {
        index();
      }
      Fingerprint text = Fingerprint.of(paper.abstractText());
      Ledger.Entry entry = ledger.entryOf(paper, text, line);
      if (!entry.says(text)) {
        rejected(line, "id " + paper.id() + " was already read from " + entry.idPlace() + " with another abstract");
      } else if (entry.giveOnce()) {
        papers.accept(entry.completed(paper));
      }
    }

    @Override
    public void rejected(long line, String message) {
      rejected.accept(new RejectedRecord(source, line, message));
    }
  }
}
