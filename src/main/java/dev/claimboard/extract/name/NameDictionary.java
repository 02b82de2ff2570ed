package dev.claimboard.extract.name;

import dev.claimboard.catalog.Catalog;
import dev.claimboard.catalog.NamedEntry;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.parse.SentenceParser;
import dev.claimboard.phrase.Token;
import dev.claimboard.text.SourceText;
import dev.claimboard.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalog's benchmark names that mean nothing else, as sequences of tokens, found in a sentence by longest match, letter case included.
 * Thread-safe.
 */
final class NameDictionary {
  private final Node root = new Node();

  NameDictionary(Catalog catalog, SentenceParser parser) {
    for (NamedEntry entry : catalog.benchmarkNames()) {
      String name = SourceText.of(entry.surface()).clean().strip();
      boolean capital = name.chars().anyMatch(Character::isUpperCase);
      boolean compound = name.indexOf('-') > 0 && name.indexOf(' ') < 0;
      if ((capital || compound) && !entry.isAmbiguous()) {
        add(parser.parse(name, new Span(0, name.length())).tokens(), entry.id());
      }
    }
  }

  private void add(List<Token> tokens, String id) {
    Node node = root;
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(token.text(), text -> new Node());
    }
    node.id = id;
  }

  /** The longest name that begins at a token, or null. */
  Match longestAt(SentenceView sentence, int token) {
    Node node = root;
    Match longest = null;
    for (int i = token; i < sentence.size() && node != null; i++) {
      node = node.next.get(sentence.token(i).text());
      if (node != null && node.id != null) {
        longest = new Match(i, node.id);
      }
    }
    return longest;
  }

  /**
   * A name found.
   *
   * @param last index of its last token
   * @param id   the benchmark's id
   */
  record Match(int last, String id) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private String id;
  }
}
