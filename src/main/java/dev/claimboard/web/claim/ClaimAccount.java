package dev.claimboard.web.claim;

import dev.claimboard.board.BoardInfo;
import dev.claimboard.board.Entry;
import dev.claimboard.board.Exclusion;
import dev.claimboard.board.Identity;
import dev.claimboard.board.Standing;
import dev.claimboard.extract.Derivation;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.BoardStandings;
import dev.claimboard.board.BoardSummary;
import dev.claimboard.web.derivation.Engine;
import dev.claimboard.web.page.BadRequestException;
import dev.claimboard.web.page.NotFoundException;
import dev.claimboard.web.page.RefusedException;
import dev.claimboard.web.page.Stores;
import io.javalin.http.Context;
import java.util.List;

/**
 * All that is known of a stored claim.
 *
 * @param entry      the claim and its paper
 * @param board      the benchmark, or null where none is named
 * @param standing   its row on that board, or null
 * @param exclusion  why it is no row although it is a score there, or null
 * @param derivation how the engine judges its number today, or null where it does not: not read from an abstract, or no time just now
 */
public record ClaimAccount(Entry entry, BoardInfo board, Standing standing, Exclusion exclusion, Derivation derivation) {

  /** The claim that a request's path means by {@code id} and {@code start}; throws {@link NotFoundException} when there is none. */
  public static ClaimAccount find(Stores stores, Engine engine, Context context) {
    String paper = context.pathParam("id");
    int start = start(context.pathParam("start"));
    List<Entry> entries = stores.papers().entries(paper);
    Entry entry = entries.stream().filter(it -> it.claim().evidence().number().start() == start).findFirst()
        .orElseThrow(() -> new NotFoundException(entries.isEmpty() ? "No paper with the id “" + paper + "” has claims."
            : "The paper " + paper + " has no claim whose number begins at " + start + "; its page lists those that it has."));
    return of(stores, engine, entry);
  }

  private static ClaimAccount of(Stores stores, Engine engine, Entry entry) {
    String id = Identity.boardOf(entry.claim());
    if (id == null) {
      return new ClaimAccount(entry, null, null, null, derivation(engine, entry));
    }
    BoardStandings standings = stores.standings().onBoard(id);
    BoardInfo board = stores.boards().summary(id).map(BoardSummary::info).orElse(null);
    return new ClaimAccount(entry, board, standings.ofClaim(entry.claimId()).orElse(null), standings.excluded().get(entry.claimId()),
        derivation(engine, entry));
  }

  private static Derivation derivation(Engine engine, Entry entry) {
    if (entry.claim().evidence().isTableRow()) {
      return null;
    }
    try {
      Paper paper = entry.paper();
      return Derivation.of(engine.extract(paper)).stream().filter(it -> it.span().equals(entry.claim().evidence().number()))
          .findFirst().orElse(null);
    } catch (RefusedException e) {
      return null;
    }
  }

  private static int start(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BadRequestException("The address of a claim ends with the place of its number in the abstract, such as 142, not “"
          + text + "”.");
    }
  }
}
