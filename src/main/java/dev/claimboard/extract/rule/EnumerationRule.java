package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.Amount;
import dev.claimboard.phrase.TokenKind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The numbers of list items, and of citations in square brackets. */
final class EnumerationRule implements NonClaimRule {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(20);
  private static final Set<TokenKind> OPENERS =
      EnumSet.of(TokenKind.OPEN, TokenKind.COMMA, TokenKind.COLON, TokenKind.SEMICOLON, TokenKind.AND);

  @Override
  public String id() {
    return "ENUMERATION";
  }

  @Override
  public String description() {
    return "Small whole numbers before a closing bracket that number the items of a list, and citations.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("We add ({1}) a memory and ({2}) a planner."),
        hit("{1}) The first stage filters, {2}) the second ranks."),
        miss("The loss falls (0.42)."),
        miss("It reaches 57 (of 100) on the test."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.ENUMERATION;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    Amount amount = candidate.amount();
    boolean bare = amount.unit() == null && amount.isWhole() && amount.bound() == null;
    if (!bare || amount.low().compareTo(LARGEST) > 0) {
      return false;
    }
    boolean first = candidate.before() < 0;
    boolean opened = first || OPENERS.contains(sentence.token(candidate.before()).kind());
    boolean item = opened && sentence.is(candidate.after(), TokenKind.CLOSE);
    boolean firstItem = first && sentence.lower(candidate.after()).equals(".");
    boolean citation = sentence.lower(candidate.before()).equals("[");
    return item || firstItem || citation;
  }
}
