package dev.claimboard.web.attempt;

import dev.claimboard.board.BoardSummary;
import dev.claimboard.board.Identity;
import dev.claimboard.board.PrintedValue;
import dev.claimboard.claim.Claim;
import dev.claimboard.extract.Derivation;
import dev.claimboard.extract.Extraction;
import dev.claimboard.paper.Paper;
import dev.claimboard.web.evidence.ClaimView;
import dev.claimboard.web.evidence.Mark;
import dev.claimboard.web.evidence.Marking;
import dev.claimboard.web.evidence.Segment;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Stores;
import java.util.List;

/**
 * What the engine says of a visitor's text.
 *
 * @param text     the abstract with its marks
 * @param claims   the claims, in the order of the text
 * @param rejected every other number, in the order of the text
 */
public record Attempt(List<Segment> text, List<Judged> claims, List<Derivation> rejected) {

  /**
   * A claim with how it came about.
   *
   * @param derivation how its number was judged
   * @param methodLink the page of its method, or null where none is stored
   * @param boardLink  the page of its benchmark, or null where none is stored
   */
  public record Judged(Derivation derivation, String methodLink, String boardLink) {

    /** The claim. */
    public Claim claim() {
      return derivation.claim();
    }

    /** The value as printed. */
    public String printed() {
      return PrintedValue.of(claim());
    }

    /** The claim in a line. */
    public String headline() {
      return ClaimView.headline(claim());
    }

    /** The id of the place on the page that shows the derivation. */
    public String id() {
      return "judged-" + derivation.span().start();
    }

    /** Where the number stands in the text on the page. */
    public String place() {
      return "#" + Links.anchor(derivation.span().start());
    }
  }

  /** What an extraction says of a paper; links lead to what is stored. */
  static Attempt of(Paper paper, Extraction extraction, Stores stores) {
    List<Derivation> numbers = Derivation.of(extraction);
    return new Attempt(Marking.ofAbstract(paper.abstractText(), Mark.ofAll(extraction.claims())),
        numbers.stream().filter(Derivation::isClaim).map(number -> judged(number, stores)).toList(),
        numbers.stream().filter(number -> !number.isClaim()).toList());
  }

  private static Judged judged(Derivation number, Stores stores) {
    String method = Identity.methodOf(number.claim());
    String board = Identity.boardOf(number.claim());
    return new Judged(number,
        method == null ? null : stores.methods().summary(method).map(known -> Links.method(known.id())).orElse(null),
        board == null ? null : stores.boards().summary(board).map(BoardSummary::info).map(known -> Links.board(known.id())).orElse(null));
  }
}
