package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The options for one slot of one number, while they are gathered. */
abstract class SlotOptions {
  final Site site;
  private final Link ruled;
  private final Link previous;
  private final List<Option> options = new ArrayList<>();

  /**
   * @param ruled    what the linking rules say
   * @param previous what the number before it in the sentence was linked to, or null
   */
  SlotOptions(Site site, Link ruled, Link previous) {
    this.site = site;
    this.ruled = ruled;
    this.previous = previous;
  }

  final List<Option> all() {
    add(Link.nothing(), "none", sink -> {});
    gather();
    addUnseen(ruled, "ruled");
    addUnseen(previous, "previous");
    return options;
  }

  final boolean isRuled() {
    return ruled.isNamed();
  }

  abstract void gather();

  final void add(Link link, String type, Consumer<FeatureSink> evidence) {
    options.add(new Option(link, sink -> {
      describe(link, type, sink);
      evidence.accept(sink);
    }));
  }

  private void addUnseen(Link link, String type) {
    if (link != null && link.isNamed() && options.stream().noneMatch(option -> same(option.link(), link))) {
      add(link, type, sink -> {});
    }
  }

  private void describe(Link link, String type, FeatureSink sink) {
    sink.add(type);
    sink.add(type, site.kind);
    sink.add(type, "ruled", ruled.by());
    sink.add(type, "subject", site.subject);
    sink.add(type, "own", site.own);
    sink.add(type, "subject", site.subject, site.own);
    sink.add(type, "rule", site.rule);
    sink.add(type, "number after", site.left);
    sink.add(type, "number before", site.right);
    if (same(link, ruled)) {
      sink.add("ruled");
      sink.add("ruled", ruled.by());
      sink.add("ruled", ruled.by(), type);
      sink.add("ruled", ruled.by(), "rule", site.rule);
    }
    if (previous != null && same(link, previous)) {
      sink.add("previous", site.list ? "list" : "no list");
      sink.add("previous", site.list ? "list" : "no list", type);
      sink.add("previous", site.rule);
      sink.add("previous", site.list ? "list" : site.kind, "ruled", ruled.by());
    }
    describeAll(type, sink);
  }

  /** Features of the slot that all its options have. */
  void describeAll(String type, FeatureSink sink) {}

  private static boolean same(Link one, Link other) {
    if (!one.isNamed() || !other.isNamed()) {
      return one.isNamed() == other.isNamed();
    }
    return one.mention().name().toLowerCase(Locale.ROOT).equals(other.mention().name().toLowerCase(Locale.ROOT));
  }
}
