package dev.claimboard.parse;

import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.FromTo;
import dev.claimboard.phrase.ParsedSentence;
import dev.claimboard.phrase.Series;
import dev.claimboard.phrase.Sign;
import dev.claimboard.phrase.Token;
import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a parse tree into shapes. One instance a sentence. */
final class PhraseBuilder extends ClaimParserBaseVisitor<Void> {
  private static final int LONGEST_ITEM = 8;

  private final Span sentence;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();
  private final List<Series> series = new ArrayList<>();
  private final List<FromTo> fromTos = new ArrayList<>();
  private final SeriesNeighbours neighbours = new SeriesNeighbours(tokens);
  private final BeforeAfter beforeAfter = new BeforeAfter(tokens);

  PhraseBuilder(Span sentence, List<org.antlr.v4.runtime.Token> read) {
    this.sentence = sentence;
    for (org.antlr.v4.runtime.Token token : read) {
      if (token.getType() != ClaimLexer.EOF) {
        Span span = new Span(token.getStartIndex(), token.getStopIndex() + 1).shift(sentence.start());
        tokens.add(new Token(token.getText(), span, TokenKinds.of(token.getType())));
      }
    }
  }

  /** A sentence without any shape. */
  ParsedSentence build() {
    return new ParsedSentence(sentence, tokens, amounts, series, fromTos);
  }

  ParsedSentence build(ClaimParser.SentenceContext tree) {
    visit(tree);
    return build();
  }

  @Override
  public Void visitFromToPhrase(ClaimParser.FromToPhraseContext context) {
    Amount second = read(context.second);
    Amount first = read(context.first).withUnitOf(second);
    if (context.FROM() != null ? spreads(context.getStart().getTokenIndex()) : context.ARROW() == null && isOpenRange(first, second)) {
      addAlone(first.upTo(second));
    } else {
      fromTos.add(new FromTo(add(first), add(second)));
    }
    return null;
  }

  @Override
  public Void visitSeriesPhrase(ClaimParser.SeriesPhraseContext context) {
    if (context.member().stream().allMatch(this::isBeforeAfter)) {
      context.member().forEach(this::addBeforeAfter);
      return null;
    }
    List<Amount> read = context.member().stream().map(this::read).toList();
    if (isBetween(context, read)) {
      addAlone(read.get(0).upTo(read.get(1)));
      return null;
    }
    boolean apart = neighbours.areApart(read);
    Amount first = read.get(0);
    Amount last = read.get(read.size() - 1);
    List<Integer> members = new ArrayList<>();
    for (Amount member : read) {
      members.add(add(apart || neighbours.followsCapital(member) ? member : member.withUnitOf(last).withBoundOf(first)));
    }
    List<Series.Separator> separators = context.separator().stream().map(PhraseBuilder::separator).toList();
    if (separators.equals(List.of(Series.Separator.COMMA)) || apart) {
      members.forEach(this::addSeriesOfOne);
    } else {
      series.add(new Series(members, separators));
    }
    return null;
  }

  private boolean isBeforeAfter(ClaimParser.MemberContext member) {
    if (!(member instanceof ClaimParser.SpreadMemberContext spread)) {
      return false;
    }
    boolean goesOn = !fromTos.isEmpty() && fromTos.get(fromTos.size() - 1).to() == amounts.size() - 1;
    return beforeAfter.isPair(read(spread.low), read(spread.high), goesOn ? amounts.get(amounts.size() - 1) : null);
  }

  private void addBeforeAfter(ClaimParser.MemberContext member) {
    ClaimParser.SpreadMemberContext spread = (ClaimParser.SpreadMemberContext) member;
    Amount second = read(spread.high);
    fromTos.add(new FromTo(add(read(spread.low).withUnitOf(second)), add(second)));
  }

  /** A pair joined to a range is one too: {@code ranging from 5% to 21% on A and from 3% to 26%}. */
  private boolean spreads(int from) {
    Amount previous = amounts.isEmpty() ? null : amounts.get(amounts.size() - 1);
    boolean near = previous != null && from - previous.last() <= LONGEST_ITEM;
    return near && previous.isRange() && wordBefore(from).equals("and");
  }

  /** {@code (+0.4% to +0.9%)}, {@code (about 0.4 to 0.9)}. */
  private static boolean isOpenRange(Amount first, Amount second) {
    boolean signed = first.sign() != Sign.NONE && second.sign() == first.sign() && Objects.equals(first.unit(), second.unit());
    return signed || first.bound() != null;
  }

  /** {@code between 0.02 and 0.72}. */
  private boolean isBetween(ClaimParser.SeriesPhraseContext context, List<Amount> read) {
    boolean two = read.size() == 2 && separator(context.separator(0)) == Series.Separator.AND;
    boolean open = two && read.get(0).high() == null && read.get(1).high() == null;
    return open && wordBefore(read.get(0).first()).equals("between");
  }

  private String wordBefore(int token) {
    return token > 0 ? tokens.get(token - 1).lower() : "";
  }

  private void addAlone(Amount range) {
    addSeriesOfOne(add(range));
  }

  private void addSeriesOfOne(int member) {
    series.add(new Series(List.of(member), List.of()));
  }

  private static Series.Separator separator(ClaimParser.SeparatorContext context) {
    if (context.SLASH() != null) {
      return Series.Separator.SLASH;
    }
    return context.AND() != null ? Series.Separator.AND : Series.Separator.COMMA;
  }

  private Amount read(ClaimParser.MemberContext context) {
    if (context instanceof ClaimParser.PlainMemberContext plain) {
      return read(plain.amount());
    }
    ClaimParser.SpreadMemberContext spread = (ClaimParser.SpreadMemberContext) context;
    return read(spread.low).upTo(read(spread.high));
  }

  private int add(Amount amount) {
    amounts.add(amount);
    return amounts.size() - 1;
  }

  private Amount read(ClaimParser.AmountContext context) {
    int first = context.getStart().getTokenIndex();
    int last = context.getStop().getTokenIndex();
    return AmountReader.read(context, first, last, sentence.start());
  }
}
