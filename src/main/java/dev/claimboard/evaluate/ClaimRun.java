package dev.claimboard.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The claims that one run of the engine wrote, by the place of their numbers. Immutable.
 *
 * @param claims the fields of each claim, as printed; in the order of the file
 */
public record ClaimRun(Map<Place, Map<String, String>> claims) {
  public ClaimRun {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
  }

  /**
   * Where a claim's number stands.
   *
   * @param doc   the paper's id
   * @param start offset of the number's first digit in the abstract, in UTF-16 units
   */
  public record Place(String doc, long start) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byDoc = doc.compareTo(other.doc);
      return byDoc != 0 ? byDoc : Long.compare(start, other.start);
    }
  }

  /**
   * Reads a file in UTF-8 with one claim a line, as the command {@code extract} writes it.
   *
   * @param rejected gets {@code file:line: message} for each line skipped
   * @throws IOException if the file cannot be read
   */
  public static ClaimRun read(Path file, Consumer<String> rejected) throws IOException {
    Map<Place, Map<String, String>> claims = new LinkedHashMap<>();
    JsonLines.read(file, object -> claims.put(new Place(object.id("doc"), object.offset("start")), object.printed()), rejected);
    return new ClaimRun(claims);
  }
}
