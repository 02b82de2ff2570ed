package dev.claimboard.extract.name;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.parse.SentenceParser;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.text.SourceText;
import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads an abstract: sentences, names, and what the names are. Thread-safe. */
public final class PaperViewReader {
  private final SentenceParser parser;
  private final NameFinder names;

  /** A reader that knows the benchmarks and metrics of a catalog. */
  public PaperViewReader(Catalog catalog, SentenceParser parser) {
    this.parser = parser;
    this.names = new NameFinder(catalog, parser);
  }

  /** One sentence of a cleaned text, with its names. */
  public ReadSentence sentence(String text, Span span) {
    SentenceView sentence = new SentenceView(parser.parse(text, span));
    return new ReadSentence(sentence, names.find(sentence, text));
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
    SentenceView titleView = cleanTitle.isEmpty() ? null : titleView(cleanTitle);
    List<ReadSentence> complete = withOpeningNames(sentences, titleView, source.clean());
    PaperNames meanings = PaperNamesReader.read(titleView, source.clean(), complete);
    return new PaperView(source, complete, meanings, titleView, TechniqueReader.read(titleView, complete));
  }

  private SentenceView titleView(String title) {
    return new SentenceView(parser.parse(title, new Span(0, title.length())));
  }

  /** A word that is a name elsewhere in the paper is one at the head of a sentence too, where its capital proves nothing. */
  private List<ReadSentence> withOpeningNames(List<ReadSentence> sentences, SentenceView title, String text) {
    Set<String> known = new HashSet<>();
    sentences.forEach(read -> read.names().forEach(name -> known.add(name.text())));
    if (title != null && title.is(1, TokenKind.COLON)) {
      known.add(title.token(0).text());
    }
    List<ReadSentence> complete = new ArrayList<>();
    for (ReadSentence read : sentences) {
      NameMention opening = names.opening(read, known, text);
      complete.add(opening == null ? read : read.openedBy(opening));
    }
    return complete;
  }
}
