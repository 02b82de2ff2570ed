package dev.claimboard.parse;

import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.FromTo;
import dev.claimboard.phrase.ParsedSentence;
import dev.claimboard.phrase.Series;
import dev.claimboard.phrase.Token;
import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;

/** Reads a parse tree into shapes. One instance a sentence. */
final class PhraseBuilder extends ClaimParserBaseVisitor<Void> {
  private final Span sentence;
  private final CommonTokenStream stream;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();
  private final List<Series> series = new ArrayList<>();
  private final List<FromTo> fromTos = new ArrayList<>();
  private int[] indexOfToken;

  PhraseBuilder(Span sentence, CommonTokenStream stream) {
    this.sentence = sentence;
    this.stream = stream;
  }

  ParsedSentence build(ClaimParser.SentenceContext tree) {
    readTokens();
    visit(tree);
    return new ParsedSentence(sentence, tokens, amounts, series, fromTos);
  }

  private void readTokens() {
    indexOfToken = new int[stream.size()];
    for (org.antlr.v4.runtime.Token token : stream.getTokens()) {
      if (token.getChannel() != org.antlr.v4.runtime.Token.DEFAULT_CHANNEL || token.getType() == ClaimLexer.EOF) {
        continue;
      }
      indexOfToken[token.getTokenIndex()] = tokens.size();
      Span span = new Span(token.getStartIndex(), token.getStopIndex() + 1).shift(sentence.start());
      tokens.add(new Token(token.getText(), span, TokenKinds.of(token.getType())));
    }
  }

  @Override
  public Void visitFromTo(ClaimParser.FromToContext context) {
    fromTos.add(new FromTo(add(context.first), add(context.second)));
    return null;
  }

  @Override
  public Void visitSeries(ClaimParser.SeriesContext context) {
    List<Integer> members = new ArrayList<>();
    for (ClaimParser.MemberContext member : context.member()) {
      members.add(add(member));
    }
    series.add(new Series(members, context.separator().stream().map(PhraseBuilder::separator).toList()));
    return null;
  }

  private static Series.Separator separator(ClaimParser.SeparatorContext context) {
    if (context.SLASH() != null) {
      return Series.Separator.SLASH;
    }
    return context.AND() != null ? Series.Separator.AND : Series.Separator.COMMA;
  }

  private int add(ClaimParser.MemberContext context) {
    if (context instanceof ClaimParser.PlainMemberContext plain) {
      return add(plain.amount());
    }
    ClaimParser.SpreadMemberContext spread = (ClaimParser.SpreadMemberContext) context;
    return add(read(spread.low).upTo(read(spread.high)));
  }

  private int add(ClaimParser.AmountContext context) {
    return add(read(context));
  }

  private int add(Amount amount) {
    amounts.add(amount);
    return amounts.size() - 1;
  }

  private Amount read(ClaimParser.AmountContext context) {
    int first = indexOfToken[context.getStart().getTokenIndex()];
    int last = indexOfToken[context.getStop().getTokenIndex()];
    return AmountReader.read(context, first, last, sentence.start());
  }
}
