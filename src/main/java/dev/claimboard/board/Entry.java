package dev.claimboard.board;

import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Evidence;
import dev.claimboard.paper.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A claim with its paper, as boards and lists show it.
 *
 * @param claimId   its number in the store, in the order of ingest; never repeats
 * @param claim     the claim
 * @param paper     the paper whose abstract holds it
 * @param ownMethod whether the claim's method is the one that the paper itself proposes, see {@link OwnMethod}; true of table rows
 * @param correction what a person corrected in the claim, or null
 */
public record Entry(long claimId, Claim claim, Paper paper, boolean ownMethod, Corrected correction) {
  public Entry {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(paper, "paper");
  }

  /** All claims of one paper as entries, numbered from {@code firstId} in the order given. */
  public static List<Entry> allOf(Paper paper, List<Claim> claims, long firstId) {
    OwnMethod own = OwnMethod.of(paper, claims);
    List<Entry> entries = new ArrayList<>();
    for (Claim claim : claims) {
      entries.add(new Entry(firstId + entries.size(), claim, paper, claim.evidence().isTableRow() || own.isMethodOf(claim), null));
    }
    return List.copyOf(entries);
  }

  /** Whether a person set the claim apart. */
  public boolean isHidden() {
    return correction != null && correction.hidden();
  }

  /** The id of the paper that reports the claim: a row of a table counts as reported by the paper that it cites. */
  public String reportingPaper() {
    String id = paper.id().value();
    return id.startsWith(Evidence.TABLE_PAPER) ? id.substring(Evidence.TABLE_PAPER.length()) : id;
  }

  /** When the paper appeared, or null when nothing tells, see {@link PaperDate}. */
  public LocalDate date() {
    return PaperDate.of(paper);
  }
}
