package dev.claimboard.extract.resolve;

import dev.claimboard.claim.Claim;
import dev.claimboard.claim.Mention;
import java.util.List;
import java.util.Objects;

/** Tells when a result is stated a second time. */
public final class Repetitions {
  private Repetitions() {}

  /**
   * Whether an earlier claim, in another sentence, states the same: equal in number, kind, method, benchmark and metric. Equal numbers of
   * one sentence are different items of a list.
   */
  public static boolean isRepeated(Claim claim, List<Claim> earlier) {
    return earlier.stream().anyMatch(other -> isSame(claim, other) && !other.evidence().sentence().equals(claim.evidence().sentence()));
  }

  private static boolean isSame(Claim claim, Claim other) {
    return claim.value().number().compareTo(other.value().number()) == 0
        && Objects.equals(claim.value().high(), other.value().high())
        && claim.value().kind() == other.value().kind()
        && isSame(claim.method(), other.method())
        && isSame(claim.benchmark(), other.benchmark())
        && isSame(claim.metric(), other.metric());
  }

  private static boolean isSame(Mention one, Mention other) {
    String name = Mention.nameOf(one);
    return name == null ? other == null : name.equalsIgnoreCase(Mention.nameOf(other));
  }
}
