package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.KnownScore;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The other side of a comparison: {@code compared to 0.6 for X}, {@code vs. 75.1}. */
final class ComparedScoreRule implements ClaimRule {
  private static final int LONGEST_NAME = 2;
  private static final String NOUN_RULE = "CHANGE_NOUN";
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
        hit("It is on par ({64.3} vs. {75.1}; in the hard split {31.0}% vs. Heron {32.4})."),
        hit("Small models see 15% gains, compared to {5}% for the large ones."),
        hit("It reaches 61%, far above the {52}% of the teacher."),
        hit("It reaches 0.61, ahead of the official baseline of {0.52}."),
        miss("Compared to 3 baselines it is better."),
        miss("The corpus is larger than 5.2 million documents."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    boolean measured = candidate.amount().isMeasured() && !candidate.amount().isTimes();
    boolean firstSide = candidate.rightWord(0).startsWith("v") && VERSUS.contains(candidate.rightWord(0));
    boolean side = firstSide || candidate.index() > 0 && isSecondSide(candidate);
    if (!measured || !side) {
      return Optional.empty();
    }
    Finding score = Finding.score(candidate, null, id());
    return Optional.of(firstSide || earlier.isEmpty() ? score : besideChange(candidate, earlier.get(earlier.size() - 1), score));
  }

  /** {@code a 10% reduction versus A and 8% versus B}, {@code gains of 15% compared to 5% for B}: the other side of a difference is one. */
  private Finding besideChange(Candidate candidate, Finding previous, Finding score) {
    Candidate other = previous.candidate();
    boolean next = other.index() == candidate.index() - 1 && previous.rule().startsWith(NOUN_RULE);
    boolean alike = Objects.equals(other.amount().unit(), candidate.amount().unit()) && other.amount().isShare();
    boolean compared = !VERSUS.contains(candidate.leftWord(0));
    return next && alike && compared ? previous.withMetric(null).movedTo(candidate, id()) : score;
  }

  private static boolean isSecondSide(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = beforeName(candidate);
    while (at >= 0 && isFiller(sentence.lower(at))) {
      at--;
    }
    String word = sentence.lower(at);
    boolean compared = Lexicon.isOneOf(sentence.lower(at - 1), "compared", "relative", "opposed");
    boolean baseline = Lexicon.isOneOf(word, "of", "at") && Lexicon.isOneOf(sentence.lower(at - 1), "baseline", "baselines");
    return VERSUS.contains(word) || KnownScore.is(candidate) || baseline || compared && Lexicon.isOneOf(word, "to", "with", "against");
  }

  /** In {@code vs. Heron 64.2} the name of the other side stands between; at most two words with capitals. */
  private static int beforeName(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int at = candidate.left();
    while (at > 0 && candidate.left() - at < LONGEST_NAME && isCapitalised(sentence, at)) {
      at--;
    }
    return sentence.lower(at).startsWith("v") && VERSUS.contains(sentence.lower(at)) ? at : candidate.left();
  }

  private static boolean isCapitalised(SentenceView sentence, int token) {
    return sentence.isWord(token) && Character.isUpperCase(sentence.token(token).text().charAt(0));
  }

  private static boolean isFiller(String word) {
    boolean small = FunctionWords.isDeterminer(word) || FunctionWords.isAdverb(word);
    return small && !VERSUS.contains(word) && !word.equals("compared");
  }
}
