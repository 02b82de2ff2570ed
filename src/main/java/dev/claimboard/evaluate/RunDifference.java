package dev.claimboard.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one run found and another did not, by the place of the number in the text.
 *
 * @param same    claims that are equal in every field but the confidence
 * @param gained  claims of the new run only
 * @param lost    claims of the old run only
 * @param changed claims of both that differ
 */
public record RunDifference(int same, List<Entry> gained, List<Entry> lost, List<Entry> changed) {
  private static final String CONFIDENCE = "confidence";
  private static final Map<String, String> NONE = Map.of();

  public RunDifference {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
    changed = List.copyOf(changed);
  }

  /**
   * A claim in two runs.
   *
   * @param place  where its number stands
   * @param fields the names of the fields that differ; empty when one run lacks the claim
   * @param before its fields in the old run, empty when it lacks the claim
   * @param after  its fields in the new run, empty when it lacks the claim
   */
  public record Entry(ClaimRun.Place place, List<String> fields, Map<String, String> before, Map<String, String> after) {}

  /** The difference, in the order of papers and places. */
  public static RunDifference between(ClaimRun before, ClaimRun after) {
    Set<ClaimRun.Place> places = new TreeSet<>(before.claims().keySet());
    places.addAll(after.claims().keySet());
    List<Entry> gained = new ArrayList<>();
    List<Entry> lost = new ArrayList<>();
    List<Entry> changed = new ArrayList<>();
    for (ClaimRun.Place place : places) {
      Map<String, String> old = before.claims().get(place);
      Map<String, String> now = after.claims().get(place);
      if (old == null) {
        gained.add(new Entry(place, List.of(), NONE, now));
      } else if (now == null) {
        lost.add(new Entry(place, List.of(), old, NONE));
      } else {
        List<String> fields = differing(old, now);
        if (!fields.isEmpty()) {
          changed.add(new Entry(place, fields, old, now));
        }
      }
    }
    return new RunDifference(places.size() - gained.size() - lost.size() - changed.size(), gained, lost, changed);
  }

  /** How often each field differs, by its name. */
  public Map<String, Integer> changedFields() {
    Map<String, Integer> counts = new TreeMap<>();
    changed.forEach(entry -> entry.fields().forEach(field -> counts.merge(field, 1, Integer::sum)));
    return counts;
  }

  private static List<String> differing(Map<String, String> before, Map<String, String> after) {
    Set<String> fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    return fields.stream()
        .filter(field -> !field.equals(CONFIDENCE) && !Objects.equals(before.get(field), after.get(field)))
        .toList();
  }
}
