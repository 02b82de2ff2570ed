package dev.claimboard.extract.sentence;

import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.FromTo;
import dev.claimboard.phrase.ParsedSentence;
import dev.claimboard.phrase.Series;
import dev.claimboard.phrase.Token;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import dev.claimboard.text.Span;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

/** A parsed sentence with quick answers to what rules ask of it. Immutable. */
public final class SentenceView {
  private static final int NONE = -1;
  private static final int LONGEST_BRACKET = 12;

  private final ParsedSentence parsed;
  private final int[] amountAt;
  private final Series[] seriesOf;
  private final FromTo[] fromToOf;

  /** A view of a sentence that was parsed. */
  public SentenceView(ParsedSentence parsed) {
    this.parsed = parsed;
    this.amountAt = new int[parsed.tokens().size()];
    this.seriesOf = new Series[parsed.amounts().size()];
    this.fromToOf = new FromTo[parsed.amounts().size()];
    Arrays.fill(amountAt, NONE);
    for (int i = 0; i < parsed.amounts().size(); i++) {
      Amount amount = parsed.amounts().get(i);
      Arrays.fill(amountAt, amount.first(), amount.last() + 1, i);
    }
    for (Series series : parsed.series()) {
      series.amounts().forEach(i -> seriesOf[i] = series);
    }
    for (FromTo pair : parsed.fromTos()) {
      fromToOf[pair.from()] = pair;
      fromToOf[pair.to()] = pair;
    }
  }

  /** The sentence as the parser gave it. */
  public ParsedSentence parsed() {
    return parsed;
  }

  /** The sentence's place in the cleaned text. */
  public Span span() {
    return parsed.span();
  }

  /** How many tokens it has. */
  public int size() {
    return parsed.tokens().size();
  }

  /** How many amounts it has. */
  public int amountCount() {
    return parsed.amounts().size();
  }

  /** An amount by its place among the amounts, from 0. */
  public Amount amount(int index) {
    return parsed.amounts().get(index);
  }

  /** A token by its index; throws when there is no such token. */
  public Token token(int index) {
    return parsed.tokens().get(index);
  }

  /** A token in lower case; an empty string before the first and after the last. */
  public String lower(int index) {
    return index < 0 || index >= size() ? "" : token(index).lower();
  }

  /** Whether there is such a token, and it is of that kind. */
  public boolean is(int index, TokenKind kind) {
    return index >= 0 && index < size() && token(index).is(kind);
  }

  /** Whether there is such a token, and it can be part of a phrase: a word, and no part of an amount. */
  public boolean isWord(int index) {
    return index >= 0 && index < size() && token(index).isWordLike() && amountAt[index] == NONE;
  }

  /** The token, or the one before it where it is an article. */
  public int beforeArticle(int token) {
    return is(token, TokenKind.ARTICLE) ? token - 1 : token;
  }

  /** The token, or the one after it where it is an article. */
  public int afterArticle(int token) {
    return is(token, TokenKind.ARTICLE) ? token + 1 : token;
  }

  /** The token before a bracket of one word that ends at a token; the token itself where no such bracket ends there. */
  public int beforeBracketedWord(int token) {
    return is(token, TokenKind.CLOSE) && is(token - 2, TokenKind.OPEN) ? token - 3 : token;
  }

  /** The token behind a bracket of one word that opens at a token; the token itself where none opens there. */
  public int afterBracketedWord(int token) {
    return is(token, TokenKind.OPEN) && is(token + 2, TokenKind.CLOSE) ? token + 3 : token;
  }

  /** The bracket that is open at a token and opens no earlier than another; or -1. */
  public int openBracket(int token, int earliest) {
    int at = token;
    while (at >= earliest && !is(at, TokenKind.OPEN) && !is(at, TokenKind.CLOSE)) {
      at--;
    }
    return at >= earliest && is(at, TokenKind.OPEN) ? at : NONE;
  }

  /** The token behind the bracket that opens at a token; the token itself where none does, or one that is long or never closed. */
  public int afterBracket(int token) {
    int at = token;
    while (is(token, TokenKind.OPEN) && at - token < LONGEST_BRACKET && !is(at, TokenKind.CLOSE)) {
      at++;
    }
    return is(at, TokenKind.CLOSE) ? at + 1 : token;
  }

  /** Where the bracket opens that closes at a token; 0 where none does. */
  public int openingOf(int close) {
    int open = close;
    while (open > 0 && !is(open, TokenKind.OPEN)) {
      open--;
    }
    return open;
  }

  /** The amount that a token belongs to, or -1. */
  public int amountAt(int token) {
    return token < 0 || token >= size() ? NONE : amountAt[token];
  }

  /** The series of an amount, or null when it is in a from-to pair. */
  public Series seriesOf(int amount) {
    return seriesOf[amount];
  }

  /** The from-to pair of an amount, or null. */
  public FromTo fromToOf(int amount) {
    return fromToOf[amount];
  }

  /** The place of neighbouring tokens in the cleaned text. */
  public Span spanOf(TokenRange range) {
    return new Span(token(range.first()).span().start(), token(range.last()).span().end());
  }

  /** The words of neighbouring tokens, one blank between two. */
  public String textOf(TokenRange range) {
    StringBuilder text = new StringBuilder();
    for (int i = range.first(); i <= range.last(); i++) {
      text.append(i == range.first() ? "" : " ").append(token(i).text());
    }
    return text.toString();
  }

  /** The first index from {@code from} on, towards {@code to} (exclusive, to the left or right), whose word is one of those; or -1. */
  public int find(int from, int to, Set<String> words) {
    return find(from, to, words::contains);
  }

  /** Like {@link #find(int, int, Set)}, for the first word that passes a test. */
  public int find(int from, int to, Predicate<String> test) {
    int step = from <= to ? 1 : -1;
    for (int i = from; i != to && i >= 0 && i < size(); i += step) {
      if (test.test(lower(i))) {
        return i;
      }
    }
    return NONE;
  }

  /** Whether nothing but commas, {@code and}, slashes and articles stands from one token up to another, that one left out. */
  public boolean holdsOnlySeparators(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean separator = is(i, TokenKind.COMMA) || is(i, TokenKind.AND) || is(i, TokenKind.SLASH);
      if (!separator && !is(i, TokenKind.ARTICLE)) {
        return false;
      }
    }
    return true;
  }
}
