package dev.claimboard.reader;

import dev.claimboard.paper.Fingerprint;
import dev.claimboard.paper.Paper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows which records are copies of one paper. A record with an id of its own is the paper of that id; one without is the first
 * paper with its abstract. Papers with different ids stay apart even if their abstracts are the same. Keeps a few words a paper,
 * and of a paper met again what its later copies may add.
 */
final class Ledger {
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<Fingerprint, Entry> byText = new HashMap<>();

  /** One paper. */
  static final class Entry {
    private final Fingerprint text;
    private final boolean complete;
    private String idPlace;
    private Paper rest;
    private List<String> restSources = List.of();
    private boolean indexed;
    private boolean given;

    private Entry(Fingerprint text, boolean complete) {
      this.text = text;
      this.complete = complete;
    }

    /** Whether a record found under this entry's id has also its abstract. */
    boolean says(Fingerprint other) {
      return text.equals(other);
    }

    /** Where its id was first read, as {@code source:line}. */
    String idPlace() {
      return idPlace;
    }

    /** True at the first call only. */
    boolean giveOnce() {
      boolean first = !given;
      given = true;
      return first;
    }

    /** The first copy, completed by the later ones that were indexed. */
    Paper completed(Paper first) {
      Paper whole = rest == null ? first : first.joinedWith(rest);
      List<String> sources = new ArrayList<>(first.sources());
      sources.addAll(restSources);
      return restSources.isEmpty() ? whole : whole.withSources(sources);
    }

    private void addCopy(Paper copy) {
      if (!complete) {
        rest = rest == null ? copy : rest.joinedWith(copy);
      }
      if (!restSources.containsAll(copy.sources())) {
        List<String> more = new ArrayList<>(restSources);
        more.addAll(copy.sources());
        restSources = List.copyOf(more);
      }
    }
  }

  /**
   * The entry of a record, new if it is the first of its paper. It may hold another abstract under the same id: see
   * {@link Entry#says}.
   *
   * @param text the fingerprint of its abstract
   * @param line where its source has it
   */
  Entry entryOf(Paper paper, Fingerprint text, long line) {
    if (paper.id().isDerived()) {
      return byText.computeIfAbsent(text, key -> new Entry(key, false));
    }
    Entry known = byId.get(paper.id().value());
    return known == null ? underNewId(paper, text, line) : known;
  }

  /** Takes in a record before any is given, so that the first copy can be completed by the later ones. */
  void index(Paper paper, Fingerprint text, long line) {
    Entry entry = entryOf(paper, text, line);
    if (entry.indexed && entry.says(text)) {
      entry.addCopy(paper);
    }
    entry.indexed = true;
  }

  /** Marks as given what an earlier ledger of the same inputs, all of whose papers have ids, has marked. */
  void resume(Ledger earlier) {
    earlier.byId.forEach((id, entry) -> byId.get(id).given = entry.given);
  }

  private Entry underNewId(Paper paper, Fingerprint text, long line) {
    Entry sameText = byText.get(text);
    boolean nameless = sameText != null && sameText.idPlace == null;
    Entry entry = nameless ? sameText : new Entry(text, paper.isComplete());
    entry.idPlace = paper.sources().get(0) + ":" + line;
    byId.put(paper.id().value(), entry);
    byText.putIfAbsent(text, entry);
    return entry;
  }
}
