package dev.claimboard.phrase;

import dev.claimboard.text.Span;
import java.util.List;

/**
 * A sentence as the grammar sees it. Immutable.
 *
 * @param span    its place in the cleaned text
 * @param tokens  all tokens in order, blanks left out
 * @param amounts all amounts in order
 * @param series  every amount that is not in a from-to pair, grouped; in order
 * @param fromTos the from-to pairs, in order
 */
public record ParsedSentence(Span span, List<Token> tokens, List<Amount> amounts, List<Series> series, List<FromTo> fromTos) {
  public ParsedSentence {
    tokens = List.copyOf(tokens);
    amounts = List.copyOf(amounts);
    series = List.copyOf(series);
    fromTos = List.copyOf(fromTos);
  }
}
