package dev.claimboard.web.rules;

import dev.claimboard.extract.rule.Example;
import dev.claimboard.extract.rule.Rule;
import dev.claimboard.text.Span;
import dev.claimboard.web.evidence.Mark;
import dev.claimboard.web.evidence.Marking;
import dev.claimboard.web.evidence.Segment;
import dev.claimboard.web.evidence.Slot;
import java.util.List;

/**
 * A rule ready for a template.
 *
 * @param id          upper-case with underscores
 * @param description what it recognises
 * @param hits        texts with the numbers that it takes marked
 * @param misses      texts of which it takes nothing
 */
public record RuleView(String id, String description, List<List<Segment>> hits, List<String> misses) {

  /** The view of a rule. */
  public static RuleView of(Rule rule) {
    return new RuleView(rule.id(), rule.description(),
        rule.examples().stream().filter(Example::isHit).map(RuleView::marked).toList(),
        rule.examples().stream().filter(example -> !example.isHit()).map(Example::text).toList());
  }

  private static List<Segment> marked(Example example) {
    List<Mark> marks = example.spans().stream().map(span -> new Mark(span, Slot.NUMBER)).toList();
    return Marking.ofSentence(example.text(), new Span(0, example.text().length()), marks);
  }
}
