package dev.claimboard.evaluate;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Prints what two runs have not in common. Every text ends with a line end ({@code \n}). */
public final class DifferenceReport {
  private DifferenceReport() {}

  /** The counts, the fields that changed, and a few claims of each sort, evenly spread over the papers. */
  public static String text(RunDifference difference, int examples) {
    StringBuilder text = new StringBuilder();
    text.append("same    ").append(difference.same()).append('\n');
    text.append("gained  ").append(difference.gained().size()).append('\n');
    text.append("lost    ").append(difference.lost().size()).append('\n');
    text.append("changed ").append(difference.changed().size());
    difference.changedFields().forEach((field, count) -> text.append("  ").append(field).append(' ').append(count));
    text.append('\n');
    spread(difference.gained(), examples).forEach(entry -> text.append(one("gained ", entry, entry.after())));
    spread(difference.lost(), examples).forEach(entry -> text.append(one("lost   ", entry, entry.before())));
    spread(difference.changed(), examples).forEach(entry -> text.append(changed(entry)));
    return text.toString();
  }

  private static List<RunDifference.Entry> spread(List<RunDifference.Entry> entries, int count) {
    int shown = Math.min(count, entries.size());
    return IntStream.range(0, shown).mapToObj(i -> entries.get((int) ((long) i * entries.size() / shown))).toList();
  }

  private static String one(String what, RunDifference.Entry entry, Map<String, String> claim) {
    return "\n" + what + " [" + entry.place().doc() + "]  " + claim.get("value") + " " + claim.get("kind") + "  " + claim.get("method")
        + " | " + claim.get("benchmark") + " | " + claim.get("metric") + "\n  " + claim.get("quote") + "\n";
  }

  private static String changed(RunDifference.Entry entry) {
    StringBuilder text = new StringBuilder("\nchanged [" + entry.place().doc() + "]  " + entry.after().get("value") + "\n");
    for (String field : entry.fields()) {
      text.append("  ").append(field).append(": ").append(entry.before().get(field)).append(" -> ").append(entry.after().get(field))
          .append('\n');
    }
    return text.append("  ").append(entry.after().get("quote")).append('\n').toString();
  }
}
