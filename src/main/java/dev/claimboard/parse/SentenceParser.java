package dev.claimboard.parse;

import dev.claimboard.phrase.ParsedSentence;
import dev.claimboard.text.Span;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Parses one sentence at a time. Thread-safe: lexer and parser are made for each call, the tables that they share are ANTLR's own.
 */
public final class SentenceParser {

  /**
   * Parses a sentence of a cleaned text.
   *
   * @param text     the whole cleaned text, without surrogate pairs
   * @param sentence the part to parse
   * @return its tokens and shapes, with places counted in {@code text}; never null, whatever the text
   */
  public ParsedSentence parse(String text, Span sentence) {
    ClaimLexer lexer = new ClaimLexer(CharStreams.fromString(sentence.of(text)));
    lexer.removeErrorListeners();
    BufferedTokenStream tokens = new BufferedTokenStream(lexer);
    tokens.fill();
    PhraseBuilder phrases = new PhraseBuilder(sentence, tokens.getTokens());
    return sentence.hasDigit(text) ? phrases.build(tree(tokens)) : phrases.build();
  }

  /** The fast prediction mode first; where it fails, the full one, which accepts every sentence. */
  private static ClaimParser.SentenceContext tree(BufferedTokenStream tokens) {
    ClaimParser parser = new ClaimParser(tokens);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    try {
      return parser.sentence();
    } catch (ParseCancellationException slowPathNeeded) {
      tokens.seek(0);
      parser.reset();
      parser.getInterpreter().setPredictionMode(PredictionMode.LL);
      parser.setErrorHandler(new DefaultErrorStrategy());
      return parser.sentence();
    }
  }
}
