package dev.claimboard.extract.name;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.parse.SentenceParser;
import dev.claimboard.text.SourceText;
import dev.claimboard.text.Span;
import java.util.List;

/** Reads an abstract: sentences, names, and what the names are. Thread-safe. */
public final class PaperViewReader {
  private final SentenceParser parser;
  private final NameFinder names;

  public PaperViewReader(Catalog catalog, SentenceParser parser) {
    this.parser = parser;
    this.names = new NameFinder(catalog, parser);
  }

  /** One sentence of a cleaned text, with its names. */
  public ReadSentence sentence(String text, Span span) {
    SentenceView sentence = new SentenceView(parser.parse(text, span));
    return new ReadSentence(sentence, names.find(sentence));
  }

  /**
   * The whole paper.
   *
   * @param title     the title as given, or an empty string
   * @param source    the abstract
   * @param sentences all its sentences in order
   */
  public PaperView paper(String title, SourceText source, List<ReadSentence> sentences) {
    String cleanTitle = SourceText.of(title).clean().strip();
    SentenceView titleView = cleanTitle.isEmpty() ? null : new SentenceView(parser.parse(cleanTitle, new Span(0, cleanTitle.length())));
    return new PaperView(source, sentences, PaperNamesReader.read(titleView, source.clean(), sentences));
  }
}
