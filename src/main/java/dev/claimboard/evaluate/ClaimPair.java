package dev.claimboard.evaluate;

import java.util.Arrays;
import java.util.List;

/**
 * A gold claim and the predicted one that has its number, sign, range and kind.
 *
 * @param gold      what should be found
 * @param predicted what was found
 */
public record ClaimPair(GoldClaim gold, PredictedClaim predicted) {

  /** Whether the predicted name is an accepted one, or both sides have none. */
  public boolean isRight(Slot slot) {
    List<String> accepted = gold.names(slot);
    String name = predicted.name(slot);
    return accepted == null || name == null ? accepted == null && name == null : NameMatch.matches(name, accepted);
  }

  /** Whether method, benchmark and metric are all right. */
  public boolean isRight() {
    return wrongSlots().isEmpty();
  }

  /** The slots that are not right, in order. */
  public List<Slot> wrongSlots() {
    return Arrays.stream(Slot.values()).filter(slot -> !isRight(slot)).toList();
  }

  /** Whether both sides say the same of a field. */
  public boolean agrees(Field field) {
    return field.agree(gold.facts(), predicted.facts());
  }
}
