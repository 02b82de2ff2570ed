package dev.claimboard.web.evidence;

import dev.claimboard.text.Span;
import dev.claimboard.web.page.Links;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Cuts a text where marks begin and end, so that marks may lie within each other or overlap. */
public final class Marking {
  private final String text;
  private final List<Mark> marks;
  private final boolean anchored;

  private Marking(String text, List<Mark> marks, boolean anchored) {
    this.text = text;
    this.marks = marks;
    this.anchored = anchored;
  }

  /** A whole abstract with addresses for its numbers; joined, the segments are the text. Marks beyond the text are cut off. */
  public static List<Segment> ofAbstract(String text, List<Mark> marks) {
    return new Marking(text, marks, true).within(new Span(0, text.length()));
  }

  /** One sentence of an abstract; joined, the segments are the sentence. Marks outside the sentence are left out. */
  public static List<Segment> ofSentence(String text, Span sentence, List<Mark> marks) {
    int start = Math.min(sentence.start(), text.length());
    return new Marking(text, marks, false).within(new Span(start, Math.min(sentence.end(), text.length())));
  }

  private List<Segment> within(Span window) {
    List<Segment> segments = new ArrayList<>();
    Iterator<Integer> cuts = cuts(window).iterator();
    int start = cuts.next();
    while (cuts.hasNext()) {
      int end = cuts.next();
      segments.add(segment(new Span(start, end)));
      start = end;
    }
    return List.copyOf(segments);
  }

  private TreeSet<Integer> cuts(Span window) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(window.start()));
    cuts.add(window.end());
    for (Mark mark : marks) {
      if (mark.span().overlaps(window)) {
        cuts.add(Math.max(window.start(), mark.span().start()));
        cuts.add(Math.min(window.end(), mark.span().end()));
      }
    }
    return cuts;
  }

  private Segment segment(Span piece) {
    List<Mark> over = marks.stream().filter(mark -> mark.span().contains(piece)).toList();
    List<Slot> slots = over.stream().map(Mark::slot).distinct().sorted().toList();
    List<Integer> claims = over.stream().map(Mark::of).filter(Objects::nonNull).distinct().sorted().toList();
    Optional<Mark> number = over.stream().filter(mark -> anchored && mark.slot() == Slot.NUMBER && begins(mark.span(), piece)).findFirst();
    return new Segment(piece.of(text), slots, number.isPresent() ? Links.anchor(piece.start()) : null, claims,
        number.map(Mark::of).orElse(null));
  }

  private static boolean begins(Span whole, Span piece) {
    return whole.start() == piece.start() && whole.contains(piece);
  }
}
