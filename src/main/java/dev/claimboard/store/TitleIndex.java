package dev.claimboard.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** The words of all titles: which papers have them, newest papers first, undated last, then by id. Immutable. */
final class TitleIndex {
  private static final String TITLES = "SELECT id, title FROM paper ORDER BY paper_date DESC NULLS LAST, id";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final String ARXIV = "arxiv:";

  private final List<String> ids = new ArrayList<>();
  private final List<String> foldedIds = new ArrayList<>();
  private final TreeMap<String, int[]> places = new TreeMap<>();

  private TitleIndex() {}

  static TitleIndex ofAll(Handle handle) {
    TitleIndex index = new TitleIndex();
    Map<String, IntStream.Builder> places = new HashMap<>();
    handle.createQuery(TITLES).map((row, context) -> new Titled(row.getString("id"), row.getString("title")))
        .forEach(paper -> index.add(paper, places));
    places.forEach((word, builder) -> index.places.put(word, builder.build().toArray()));
    return index;
  }

  /** The ids of the papers whose title has the words, the last one perhaps only begun, or whose id contains the text; all for none. */
  List<String> matching(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    if (typed.isEmpty()) {
      return ids;
    }
    BitSet found = withWords(words(text));
    addIds(typed.startsWith(ARXIV) ? typed.substring(ARXIV.length()) : typed, found);
    return found.stream().mapToObj(ids::get).toList();
  }

  private record Titled(String id, String title) {}

  private void add(Titled paper, Map<String, IntStream.Builder> building) {
    int place = ids.size();
    ids.add(paper.id());
    foldedIds.add(paper.id().toLowerCase(Locale.ROOT));
    words(paper.title()).stream().distinct().forEach(word -> building.computeIfAbsent(word, key -> IntStream.builder()).add(place));
  }

  private void addIds(String typed, BitSet found) {
    if (typed.indexOf(' ') >= 0) {
      return;
    }
    for (int place = 0; place < foldedIds.size(); place++) {
      if (foldedIds.get(place).contains(typed)) {
        found.set(place);
      }
    }
  }

  private BitSet withWords(List<String> words) {
    if (words.isEmpty()) {
      return new BitSet();
    }
    BitSet found = beginningWith(words.get(words.size() - 1));
    for (String word : words.subList(0, words.size() - 1)) {
      found.and(bits(places.get(word)));
    }
    return found;
  }

  private BitSet beginningWith(String start) {
    BitSet found = new BitSet(ids.size());
    places.subMap(start, start + Character.MAX_VALUE).values().forEach(some -> Arrays.stream(some).forEach(found::set));
    return found;
  }

  private static BitSet bits(int[] some) {
    BitSet bits = new BitSet();
    if (some != null) {
      Arrays.stream(some).forEach(bits::set);
    }
    return bits;
  }

  private static List<String> words(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }
}
