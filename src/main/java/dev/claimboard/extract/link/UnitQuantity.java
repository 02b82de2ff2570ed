package dev.claimboard.extract.link;

import dev.claimboard.claim.Unit;
import dev.claimboard.extract.lexicon.EfficiencyUnits;
import dev.claimboard.extract.sentence.Candidate;
import java.util.Locale;

/** The quantity that the unit of a number measures by itself: of seconds the time, of watts the power. */
final class UnitQuantity {
  private UnitQuantity() {}

  /** The quantity, or null where the unit alone does not tell. */
  static String of(Candidate candidate) {
    Unit unit = candidate.amount().unit();
    String quantity = unit == null ? null : EfficiencyUnits.quantityOf(unit.symbol().toLowerCase(Locale.ROOT));
    return EfficiencyUnits.UNNAMED.equals(quantity) ? null : quantity;
  }
}
