package dev.claimboard.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pass over a text bundle: takes its lines, and gives a paper as soon as the next one begins. */
final class TextBundle {
  private static final Pattern ABSTRACT = Pattern.compile("(?i)\\s*abstract:(?<rest>.*)");
  private static final Pattern HEADING = Pattern.compile("(?i)\\s*(?<label>title|authors?):\\s*(?<value>.+)");
  private static final Pattern CREATED = Pattern.compile("(?i)\\s*created:\\s*(?<date>[\\d-]*).*");
  /** Where bundles were strung together though the first did not end with a newline. */
  private static final Pattern JOINT = Pattern.compile("(?<=\\S)(?=Abstract:\\S)");
  /** Bounds memory in a text without markers; no entry has so many paragraphs before its id. */
  private static final int MAXIMUM_PARAGRAPHS = 16;

  private final String source;
  private final RecordSink sink;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private Paragraph open;
  private PaperDraft known = new PaperDraft();
  private boolean behindMarker;

  TextBundle(String source, RecordSink sink) {
    this.source = source;
    this.sink = sink;
  }

  void blank() {
    closeParagraph();
    behindMarker = false;
  }

  void line(long number, String line) {
    for (String part : JOINT.split(line)) {
      if (!takeMarker(number, part) && !behindMarker) {
        paragraph(number).add(part);
      }
    }
  }

  void unreadable(long number, String reason) {
    paragraph(number).spoil(reason);
  }

  void end() {
    closeParagraph();
    finishEntry();
  }

  private boolean takeMarker(long number, String line) {
    Matcher label = ABSTRACT.matcher(line);
    if (label.matches()) {
      beginLabelled(number, label.group("rest"));
      return true;
    }
    Matcher id = ArxivIds.line(line);
    if (id.matches()) {
      takeId(number, id);
      return true;
    }
    return takeHeading(line) || takeCreated(line);
  }

  private void beginLabelled(long number, String text) {
    closeParagraph();
    if (!paragraphs.isEmpty()) {
      finishEntry();
    }
    behindMarker = false;
    open = new Paragraph(number, true);
    open.add(text);
  }

  private void takeId(long number, Matcher id) {
    closeParagraph();
    behindMarker = true;
    if (known.id != null && !paragraphs.isEmpty()) {
      finishEntry();
    }
    if (paragraphs.isEmpty()) {
      sink.rejected(number, "arXiv:" + id.group("id") + " has no abstract before it");
      return;
    }
    known.id = id.group("id");
    known.url = ArxivIds.url(known.id);
    String category = id.group("category");
    known.categories = category == null ? List.of() : List.of(category);
  }

  private boolean takeHeading(String line) {
    Matcher heading = HEADING.matcher(line);
    if (open != null || !heading.matches()) {
      return false;
    }
    if (!paragraphs.isEmpty()) {
      finishEntry();
    }
    behindMarker = false;
    if (heading.group("label").equalsIgnoreCase("title")) {
      known.title = heading.group("value");
    } else {
      known.authors = JsonValues.splitNames(heading.group("value"));
    }
    return true;
  }

  private boolean takeCreated(String line) {
    Matcher label = CREATED.matcher(line);
    if (!label.matches()) {
      return false;
    }
    closeParagraph();
    behindMarker = true;
    if (!paragraphs.isEmpty()) {
      known.date = dayOrNull(label.group("date"));
    }
    return true;
  }

  private static LocalDate dayOrNull(String printed) {
    try {
      return LocalDate.parse(printed);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Paragraph paragraph(long number) {
    if (open == null) {
      if (known.id != null || known.date != null) {
        finishEntry();
      }
      open = new Paragraph(number, false);
    }
    return open;
  }

  private void closeParagraph() {
    if (open == null) {
      return;
    }
    Paragraph closed = open;
    open = null;
    boolean afterLabelled = !paragraphs.isEmpty() && paragraphs.get(0).isLabelled();
    if (afterLabelled && closed.isProse()) {
      finishEntry();
    }
    paragraphs.add(closed);
    if (paragraphs.size() > MAXIMUM_PARAGRAPHS) {
      give(List.of(paragraphs.remove(0)), new PaperDraft());
    }
  }

  private void finishEntry() {
    List<Paragraph> all = List.copyOf(paragraphs);
    PaperDraft draft = known;
    paragraphs.clear();
    known = new PaperDraft();
    if (draft.id != null || draft.date != null) {
      give(abstractOf(all), draft);
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (i == 0 || all.get(i).isStatement()) {
        give(List.of(all.get(i)), draft);
        draft = new PaperDraft();
      }
    }
  }

  private static List<Paragraph> abstractOf(List<Paragraph> all) {
    List<Paragraph> prose = all.stream().filter(Paragraph::isProse).toList();
    if (!prose.isEmpty()) {
      return prose;
    }
    return List.of(all.stream().filter(Paragraph::isStatement).findFirst().orElse(all.get(0)));
  }

  private void give(List<Paragraph> parts, PaperDraft draft) {
    Paragraph first = parts.get(0);
    try {
      draft.abstractText = joined(parts);
      sink.paper(first.line(), draft.toPaper(source));
    } catch (MalformedRecordException e) {
      sink.rejected(first.line(), e.getMessage());
    }
  }

  private static String joined(List<Paragraph> parts) throws MalformedRecordException {
    List<String> texts = new ArrayList<>();
    for (Paragraph part : parts) {
      if (part.fault() != null) {
        throw new MalformedRecordException(part.fault());
      }
      texts.add(part.text());
    }
    return String.join("\n\n", texts);
  }
}
