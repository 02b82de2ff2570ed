package dev.claimboard.evaluate;

import java.util.List;

/**
 * All figures of an evaluation. Immutable.
 *
 * @param documents   how many documents gold has
 * @param gold        how many gold claims
 * @param predicted   how many claims were predicted for these documents
 * @param detection   number, range, sign and kind are right
 * @param linked      and the benchmark is right
 * @param tuple       and method, benchmark and metric are all right: the headline figure
 * @param leaderboard the same, of the claims that name a benchmark
 * @param slots       of the pairs: how often each slot is right
 * @param namedSlots  of the pairs whose gold names one: how often each slot is right
 * @param fields      of the pairs: how often the other fields agree
 */
public record ScoreSheet(
    int documents,
    long gold,
    long predicted,
    Rates detection,
    Rates linked,
    Rates tuple,
    Rates leaderboard,
    List<Share> slots,
    List<Share> namedSlots,
    List<Share> fields) {

  public ScoreSheet {
    slots = List.copyOf(slots);
    namedSlots = List.copyOf(namedSlots);
    fields = List.copyOf(fields);
  }
}
