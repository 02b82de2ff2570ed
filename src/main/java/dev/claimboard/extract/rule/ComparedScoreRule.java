package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.extract.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The other side of a comparison: {@code compared to 0.6 for X}, {@code vs. 75.1}. */
final class ComparedScoreRule implements ClaimRule {
  private static final Set<String> VERSUS = Set.of("vs", "vs.", "versus", "than", "against", "over");

  @Override
  public String id() {
    return "COMPARED_SCORE";
  }

  @Override
  public String description() {
    return "Numbers on both sides of \"versus\", and after \"compared to\" or \"than\", are scores.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It has an AIME score of 15.5, compared to just {0.6} for OLMo."),
        hit("It is on par ({64.3} vs. {75.1})."),
        miss("Compared to 3 baselines it is better."),
        miss("The corpus is larger than 5.2 million documents."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    boolean versus = VERSUS.contains(wordBefore(candidate, 0));
    boolean compared = Lexicon.isOneOf(wordBefore(candidate, 1), "compared", "relative", "opposed")
        && Lexicon.isOneOf(wordBefore(candidate, 0), "to", "with", "against");
    boolean first = VERSUS.contains(candidate.rightWord(0)) && candidate.rightWord(0).startsWith("v");
    if (first && Patterns.isMeasured(candidate) && !candidate.amount().isTimes()) {
      return Optional.of(Finding.score(candidate, null, id()));
    }
    if (!versus && !compared || candidate.amount().isTimes() || !Patterns.isMeasured(candidate) || isFirst(candidate)) {
      return Optional.empty();
    }
    return Optional.of(Finding.score(candidate, null, id()));
  }

  /** Words before the amount, articles and adverbs passed over. */
  private static String wordBefore(Candidate candidate, int offset) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.left();
    while (at >= 0 && (Lexicon.isDeterminer(sentence.lower(at)) || Lexicon.isAdverb(sentence.lower(at)))
        && !VERSUS.contains(sentence.lower(at)) && !sentence.lower(at).equals("compared")) {
      at--;
    }
    return sentence.lower(at - offset);
  }

  private static boolean isFirst(Candidate candidate) {
    return candidate.index() == 0;
  }
}
