package dev.claimboard.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.parse.SentenceParser;
import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every rule: none may exist without evidence, and the evidence must hold. */
class RuleEvidenceTest {
  private static final int LEAST_EXAMPLES_OF_A_KIND = 2;
  private final SentenceParser parser = new SentenceParser();

  static Stream<Rule> rules() {
    return RuleSet.all().stream();
  }

  static Stream<Arguments> examples() {
    return rules().flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.id(), example, rule)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCarriesHitsAndMisses(Rule rule) {
    assertThat(rule.examples().stream().filter(Example::isHit)).as("%s needs at least two hits", rule.id()).hasSizeGreaterThanOrEqualTo(LEAST_EXAMPLES_OF_A_KIND);
    assertThat(rule.examples().stream().filter(example -> !example.isHit())).as("%s needs at least two misses", rule.id())
        .hasSizeGreaterThanOrEqualTo(LEAST_EXAMPLES_OF_A_KIND);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhatItRecognises(Rule rule) {
    assertThat(rule.id()).matches("[A-Z]+(_[A-Z]+)*");
    assertThat(rule.description()).endsWith(".").hasSizeGreaterThan(20);
  }

  @Test
  void idsAreUnique() {
    Set<String> seen = new HashSet<>();
    assertThat(RuleSet.all()).allMatch(rule -> seen.add(rule.id()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void takesExactlyTheMarkedNumbers(String id, Example example, Rule rule) {
    assertThat(taken(rule, example.text())).as("numbers that %s takes of: %s", id, example.text()).isEqualTo(example.spans());
  }

  /** The numbers that a rule takes; a claim rule sees only what no non-claim rejects, and as earlier findings what the whole set of rules found before. */
  private List<Span> taken(Rule rule, String text) {
    SentenceView sentence = new SentenceView(parser.parse(text, new Span(0, text.length())));
    List<Span> taken = new ArrayList<>();
    List<Finding> earlier = new ArrayList<>();
    for (int i = 0; i < sentence.amountCount(); i++) {
      Candidate candidate = new Candidate(sentence, i);
      if (takes(rule, candidate, earlier)) {
        taken.add(candidate.amount().number());
      }
      firstClaim(candidate, earlier).ifPresent(earlier::add);
    }
    return taken;
  }

  private static boolean takes(Rule rule, Candidate candidate, List<Finding> earlier) {
    if (rule instanceof NonClaimRule nonClaim) {
      return nonClaim.rejects(candidate);
    }
    boolean rejected = RuleSet.nonClaims().stream().anyMatch(nonClaim -> nonClaim.rejects(candidate));
    return !rejected && ((ClaimRule) rule).apply(candidate, earlier).isPresent();
  }

  private static Optional<Finding> firstClaim(Candidate candidate, List<Finding> earlier) {
    if (RuleSet.nonClaims().stream().anyMatch(rule -> rule.rejects(candidate))) {
      return Optional.empty();
    }
    return RuleSet.claims().stream().map(rule -> rule.apply(candidate, earlier)).flatMap(Optional::stream).findFirst();
  }
}
