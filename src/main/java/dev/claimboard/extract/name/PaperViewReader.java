package dev.claimboard.extract.name;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.parse.SentenceParser;
import dev.claimboard.text.SentenceSplitter;
import dev.claimboard.text.SourceText;
import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads an abstract: sentences, names, and what the names are. Thread-safe. */
public final class PaperViewReader {
  private final SentenceParser parser;
  private final NameFinder names;

  public PaperViewReader(Catalog catalog, SentenceParser parser) {
    this.parser = parser;
    this.names = new NameFinder(catalog, parser);
  }

  /**
   * Reads an abstract.
   *
   * @param title  the title as given, or an empty string
   * @param source the abstract
   */
  public PaperView read(String title, SourceText source) {
    List<SentenceView> sentences = new ArrayList<>();
    List<List<NameMention>> mentions = new ArrayList<>();
    for (Span span : SentenceSplitter.split(source.clean())) {
      SentenceView sentence = new SentenceView(parser.parse(source.clean(), span));
      sentences.add(sentence);
      mentions.add(names.find(sentence));
    }
    String cleanTitle = SourceText.of(title).clean().strip();
    SentenceView titleView = cleanTitle.isEmpty() ? null : new SentenceView(parser.parse(cleanTitle, new Span(0, cleanTitle.length())));
    PaperNames meanings = PaperNamesReader.read(titleView, source.clean(), sentences, mentions);
    return new PaperView(cleanTitle, source, sentences, mentions, meanings);
  }
}
