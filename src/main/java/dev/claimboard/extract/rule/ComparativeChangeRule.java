package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.ChangeWords;
import dev.claimboard.extract.lexicon.Effect;
import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** A difference in front of a comparative: {@code 4.2% higher accuracy}, {@code 60% fewer tokens}. */
final class ComparativeChangeRule implements ClaimRule {
  @Override
  public String id() {
    return "COMPARATIVE_CHANGE";
  }

  @Override
  public String description() {
    return "A number before a comparative (higher, fewer, faster …) is a difference.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("It obtains {4.2}% higher accuracy than the teacher."),
        hit("The agent answers with {60}% fewer tokens."),
        hit("It runs {35}% faster."),
        hit("The error is {0.6}% below the best earlier one."),
        miss("Accuracy of 57.2% is higher than before."),
        miss("It is 2.3x faster."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    int at = comparativeAt(sentence, candidate.right());
    if (at < 0 || candidate.amount().isTimes() || !candidate.amount().isMeasured() || candidate.isPair()) {
      return Optional.empty();
    }
    String comparative = comparative(sentence, at);
    boolean share = candidate.amount().isShare();
    boolean place = ChangeWords.comparativeEffect(comparative) == null;
    if (place && !share) {
      return Optional.empty();
    }
    boolean compared = sentence.lower(at).endsWith(" than") || sentence.lower(at + 1).equals("than");
    TokenRange metric = place || compared ? null : metricAfter(sentence, at + 1);
    Finding change = Finding.change(candidate, effect(comparative), metric, id());
    return Optional.of(change.withQuantity(ChangeWords.impliedQuantity(comparative)));
  }

  private static boolean isPlace(String word) {
    return Lexicon.isOneOf(word, "below", "above", "behind", "ahead");
  }

  private static Effect effect(String word) {
    return switch (word) {
      case "below" -> Effect.DOWN;
      case "above" -> Effect.UP;
      case "behind" -> Effect.WORSE;
      case "ahead" -> Effect.BETTER;
      default -> ChangeWords.comparativeEffect(word);
    };
  }

  /** The comparative near the right end of an amount, or the word of place right behind it; -1 when there is none. */
  private static int comparativeAt(SentenceView sentence, int right) {
    for (int i = right; i <= right + 2; i++) {
      String word = comparative(sentence, i);
      boolean placeAtOnce = i == right && isPlace(word);
      if (placeAtOnce || ChangeWords.comparativeEffect(word) != null) {
        return i;
      }
      if (!FunctionWords.isAdverb(word) && !Lexicon.isOneOf(word, "relative", "absolute")) {
        return -1;
      }
    }
    return -1;
  }

  /** The word at a token; of {@code lower than}, which is a hedge before a number, the comparative. */
  private static String comparative(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    return word.endsWith(" than") ? word.substring(0, word.indexOf(' ')) : word;
  }

  private static TokenRange metricAfter(SentenceView sentence, int token) {
    boolean in = sentence.lower(token).equals("in");
    boolean detached = sentence.is(token, TokenKind.COMMA) || FunctionWords.isPreposition(sentence.lower(token)) && !in;
    return detached ? null : NounPhrases.startingAt(sentence, in ? token + 1 : token);
  }
}
