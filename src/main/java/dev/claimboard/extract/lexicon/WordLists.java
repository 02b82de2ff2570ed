package dev.claimboard.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the word lists that ship as resources: lines {@code label: word word …}, comments after {@code #} at a line's start.
 * Stateless.
 */
final class WordLists {
  private WordLists() {}

  /**
   * The words of each label of a list, in the order of the file.
   *
   * @param name file name without folder and ending
   * @throws IllegalStateException when there is no such resource
   */
  static Map<String, Set<String>> read(String name) {
    String resource = "/lexicon/" + name + ".txt";
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }

  private static Map<String, Set<String>> parse(BufferedReader reader) throws IOException {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int colon = line.indexOf(':');
      if (line.startsWith("#") || colon < 0) {
        continue;
      }
      Set<String> words = lists.computeIfAbsent(line.substring(0, colon), label -> new LinkedHashSet<>());
      words.addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
    }
    return lists;
  }
}
