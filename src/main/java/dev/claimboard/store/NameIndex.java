package dev.claimboard.store;

import dev.claimboard.store.SearchTerm.Name;
import dev.claimboard.store.SearchTerm.Relevance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Things with names, found by what a person types. Immutable. */
final class NameIndex<T> {
  private final List<Named<T>> things;
  private final List<T> items;
  private final NearNames near;

  private NameIndex(List<Named<T>> things) {
    this.things = things;
    this.items = things.stream().map(Named::item).toList();
    this.near = new NearNames(things.stream().map(thing -> thing.names().get(0).key()).toList());
  }

  /**
   * An index of things.
   *
   * @param items in the order in which equally good ones are found
   * @param names all names of a thing, the shown one first
   * @param topics other texts by which it is found, after those that are found by name
   */
  static <T> NameIndex<T> of(List<T> items, Function<T, List<String>> names, Function<T, List<String>> topics) {
    return new NameIndex<>(items.stream().map(item -> new Named<>(item, forms(names.apply(item)), forms(topics.apply(item)))).toList());
  }

  /** All things, in the order given. */
  List<T> all() {
    return items;
  }

  /** The things that a person who types this may mean: exact names first, then beginnings, then parts; all for a blank text or null. */
  List<T> matching(String typed) {
    if (typed == null || typed.isBlank()) {
      return items;
    }
    SearchTerm term = new SearchTerm(typed);
    List<Hit<T>> hits = new ArrayList<>();
    for (Named<T> thing : things) {
      int place = thing.place(term);
      if (place < Named.NOWHERE) {
        hits.add(new Hit<>(thing.item(), place));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::place));
    return hits.stream().map(Hit::item).toList();
  }

  /** The things whose shown name looks most like a mistyped one, the nearest first. */
  List<T> like(String typed, int limit) {
    return near.of(typed, limit).stream().map(items::get).toList();
  }

  private record Hit<T>(T item, int place) {}

  private record Named<T>(T item, List<Name> names, List<Name> topics) {
    static final int NOWHERE = Integer.MAX_VALUE;

    /** The lower, the better the thing answers. */
    int place(SearchTerm term) {
      int byName = best(term, names);
      int byTopic = byName == NOWHERE ? best(term, topics) : NOWHERE;
      return byTopic == NOWHERE ? byName : byTopic + Relevance.values().length;
    }

    private static int best(SearchTerm term, List<Name> names) {
      int best = NOWHERE;
      for (Name name : names) {
        Relevance relevance = term.in(name);
        best = relevance == null ? best : Math.min(best, relevance.ordinal());
      }
      return best;
    }
  }

  private static List<Name> forms(List<String> texts) {
    return texts.stream().filter(Objects::nonNull).map(Name::of).distinct().toList();
  }
}
