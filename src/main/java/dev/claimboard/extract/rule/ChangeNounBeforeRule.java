package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.Bound;
import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Verbs;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A difference after its noun: {@code average gains of 10.0% and 7.7%}. */
final class ChangeNounBeforeRule implements ClaimRule {
  private static final String RANGING = " from";
  private static final int RANGE_REACH = 9;
  private static final int METRIC_REACH = 9;
  private static final Set<String> LINKS = Set.of("of", "by", "(", "[", ":", "reaching", "reach", "reaches", "reached", "averaging",
      "observed", "ranging", "from", "exceeding", "between", "=", "is", "was", "are", "were");
  private static final Set<String> INNER = Set.of("in", "on", "for", "of");

  @Override
  public String id() {
    return "CHANGE_NOUN_BEFORE";
  }

  @Override
  public String description() {
    return "A number after a noun of gain or loss (gains of, a drop by, reductions up to …) is a difference.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("This yields average performance gains of {10.0}% and {7.7}% on two sizes."),
        hit("We note improvements up to {44.1}% on ADE, and an improvement of GPT-4o up to {4}%."),
        hit("The gains over the baseline range from {5.6% to 21.9}% there."),
        hit("It brings modest gains in reader satisfaction ({2.3}%) and factual recall ({4.1}%)."),
        hit("A gain in accuracy of {3.2} points follows; the largest improvement is {10}%."),
        hit("We see an increase in attack success rate (ASR) of {13.46}%, and the gains grow to {20.5}% on long inputs."),
        miss("Contrastive losses reach 90.6% accuracy."),
        miss("The improvement holds for 12 tasks."),
        miss("It has an accuracy of 57.2%."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    if (candidate.amount().isTimes() || !candidate.amount().isMeasured() || candidate.isPair()) {
      return Optional.empty();
    }
    SentenceView sentence = candidate.sentence();
    int at = candidate.left();
    while (at >= 0 && (LINKS.contains(sentence.lower(at)) || sentence.lower(at).endsWith(RANGING) || isFiller(sentence, at))) {
      at--;
    }
    at = beforeMotion(sentence, at);
    if (isTrainingLoss(candidate, at)) {
      return Optional.empty();
    }
    if (isChangeNoun(sentence, at)) {
      TokenRange metric = at == 0 ? null : NounPhrases.endingAt(sentence, at - 1);
      return Optional.of(finding(candidate, at, metric));
    }
    return aroundMetric(candidate, at).or(() -> inBracket(candidate, earlier)).or(() -> ranging(candidate));
  }

  /** The token before {@code grow to} that ends at a token; the token itself where no such verb does. */
  private static int beforeMotion(SentenceView sentence, int token) {
    boolean motion = sentence.is(token, TokenKind.TO) && Verbs.verbEffect(sentence.lower(token - 1)) != null;
    return motion && isChangeNoun(sentence, token - 2) ? token - 2 : token;
  }

  /** {@code gains in speed (2.3%) and recall (4.1%)}: each number stands alone in brackets behind its metric. */
  private Optional<Finding> inBracket(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    TokenRange metric = isAlone(candidate) && candidate.amount().isShare() ? NounPhrases.endingAt(sentence, candidate.left() - 1) : null;
    if (metric == null) {
      return Optional.empty();
    }
    Finding last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    if (last != null && last.rule().equals(id()) && isAlone(last.candidate())
        && sentence.holdsOnlySeparators(last.candidate().right() + 1, metric.first())) {
      return Optional.of(last.withMetric(metric).movedTo(candidate, id()));
    }
    int noun = INNER.contains(sentence.lower(metric.first() - 1)) ? metric.first() - 2 : -1;
    return isChangeNoun(sentence, noun) ? Optional.of(finding(candidate, noun, metric)) : Optional.empty();
  }

  private static boolean isAlone(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    return sentence.is(candidate.left(), TokenKind.OPEN) && sentence.is(candidate.right(), TokenKind.CLOSE);
  }

  /** {@code a loss of 0.3}, {@code contrastive losses reach 90%}: what is trained with, no difference. */
  private static boolean isTrainingLoss(Candidate candidate, int noun) {
    String word = candidate.sentence().lower(noun);
    boolean reached = Verbs.isScoreVerb(candidate.leftWord(0));
    return word.equals("loss") && candidate.amount().unit() == null || word.startsWith("loss") && reached;
  }

  /** {@code gains over the baseline ranging from 5.6% to 21.9%}: the noun stands further before. */
  private Optional<Finding> ranging(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    int left = candidate.left();
    boolean ranging = left >= 0 && sentence.lower(left).endsWith(RANGING);
    for (int i = left - 1; ranging && i >= 0 && left - i < RANGE_REACH && sentence.amountAt(i) < 0; i--) {
      if (isChangeNoun(sentence, i)) {
        return Optional.of(finding(candidate, i, Patterns.metricOfNoun(sentence, i, i)));
      }
    }
    return Optional.empty();
  }

  /** {@code a gain in accuracy (Acc) of 3.2 points}: the metric stands between the noun and the number. */
  private Optional<Finding> aroundMetric(Candidate candidate, int at) {
    SentenceView sentence = candidate.sentence();
    boolean linked = candidate.leftWord(0).equals("of") || candidate.amount().bound() == Bound.UP_TO;
    int last = sentence.beforeBracketedWord(at);
    for (int i = last; linked && i > 0 && last - i < METRIC_REACH && (i == last || isInMetric(sentence, i)); i--) {
      if (INNER.contains(sentence.lower(i)) && isChangeNoun(sentence, i - 1)) {
        return i == last ? Optional.empty() : Optional.of(finding(candidate, i - 1, NounPhrases.endingAt(sentence, last)));
      }
    }
    return Optional.empty();
  }

  private static boolean isInMetric(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean other = FunctionWords.isPreposition(word) && !INNER.contains(word) || Verbs.isScoreVerb(word);
    return !other && (sentence.isWord(token) || sentence.is(token, TokenKind.ARTICLE));
  }

  private Finding finding(Candidate candidate, int noun, TokenRange metric) {
    return Finding.change(candidate, ChangeWords.nounEffect(candidate.sentence().lower(noun)), metric, id());
  }

  private static boolean isFiller(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return sentence.is(token, TokenKind.ARTICLE)
        || FunctionWords.isIntensifier(word)
        || FunctionWords.isAdverb(word)
        || word.equals("average");
  }

  private static boolean isChangeNoun(SentenceView sentence, int token) {
    return token >= 0 && sentence.isWord(token) && ChangeWords.nounEffect(sentence.lower(token)) != null;
  }
}
