package dev.claimboard.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkingTest {
  private static final String TEXT = "On Tiny-MATH-500 our MATH-Solver gets 61.5%.";

  @Test
  void marksWithinAndAcrossEachOtherKeepTheTextWhole() {
    List<Mark> marks = List.of(mark("Tiny-MATH-500", Slot.BENCHMARK), mark("MATH", Slot.METHOD), mark("500 our", Slot.METRIC));

    List<Segment> segments = Marking.ofAbstract(TEXT, marks);

    assertThat(text(segments)).isEqualTo(TEXT);
    assertThat(shown(segments)).containsExactly("On |", "Tiny-|BENCHMARK", "MATH|BENCHMARK,METHOD", "-|BENCHMARK", "500|BENCHMARK,METRIC",
        " our|METRIC", " MATH-Solver gets 61.5%.|");
  }

  @Test
  void oneStretchMarkedTwiceAlikeIsMarkedOnce() {
    List<Segment> segments = Marking.ofAbstract(TEXT, List.of(mark("61.5", Slot.NUMBER), mark("61.5", Slot.NUMBER)));

    assertThat(shown(segments)).containsExactly("On Tiny-MATH-500 our MATH-Solver gets |", "61.5|NUMBER", "%.|");
  }

  @Test
  void everyNumberOfAnAbstractHasAnAddressAlsoWhenAnotherMarkCutsIt() {
    List<Segment> segments = Marking.ofAbstract(TEXT, List.of(mark("61.5", Slot.NUMBER), mark(".5%", Slot.METRIC)));

    assertThat(segments.stream().map(Segment::anchor).toList()).containsExactly(null, "at-38", null, null, null);
  }

  @Test
  void marksOutsideTheSentenceAreLeftOutAndThoseAcrossItsEdgeAreCut() {
    String text = "We train Reed on Pond. Reed gets 7.1 dB there.";
    List<Mark> marks = List.of(new Mark(new Span(9, 13), Slot.METHOD), new Mark(new Span(20, 27), Slot.METRIC));

    assertThat(shown(Marking.ofSentence(text, new Span(23, text.length()), marks))).containsExactly("Reed|METRIC", " gets 7.1 dB there.|");
  }

  @Test
  void marksBeyondTheTextDoNoHarm() {
    List<Segment> segments = Marking.ofSentence("short", new Span(0, 99), List.of(new Mark(new Span(3, 80), Slot.NUMBER)));

    assertThat(shown(segments)).containsExactly("sho|", "rt|NUMBER");
    assertThat(Marking.ofAbstract("", List.of())).isEmpty();
  }

  private static Mark mark(String words, Slot slot) {
    int start = TEXT.indexOf(words);
    return new Mark(new Span(start, start + words.length()), slot);
  }

  private static String text(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }

  private static List<String> shown(List<Segment> segments) {
    return segments.stream()
        .map(it -> it.text() + "|" + it.slots().stream().map(Slot::name).collect(Collectors.joining(","))).toList();
  }
}
