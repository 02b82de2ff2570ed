package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.FunctionWords;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.List;
import java.util.Optional;

/** A percentage that no other rule explains, in a sentence that has nothing against it. */
final class LoneShareRule implements ClaimRule {
  @Override
  public String id() {
    return "LONE_SHARE";
  }

  @Override
  public String description() {
    return "A percentage with decimals that no other rule explains is taken for a score, with little confidence.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("With the second variant it is {93.4}% in the end."),
        hit("Even then, {12.5}% remain out of reach."),
        hit("System A reaches 54% on the test, system B {48}%."),
        miss("It grows to 30 layers."),
        miss("It reaches 54% under 10% label noise."),
        miss("Half of the 40 layers are frozen."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    boolean percent = candidate.amount().isPercent() && (!candidate.amount().isWhole() || isInCompany(candidate, earlier));
    boolean share = percent || candidate.amount().isPoints();
    return share ? Optional.of(Finding.score(candidate, null, id())) : Optional.empty();
  }

  /** A whole percentage needs another result before it in the sentence, and no word of use: {@code A reaches 54%, B 48%}. */
  private static boolean isInCompany(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    boolean own = sentence.is(candidate.amount().last(), TokenKind.UNIT) || candidate.amount().uncertainty() != null;
    String next = candidate.rightWord(0);
    boolean counted = next.equals("of") || sentence.isWord(candidate.right()) && !FunctionWords.isFunctionWord(next)
        && !next.equals("range");
    if (!own || counted) {
      return false;
    }
    String before = candidate.leftWord(0);
    boolean used = before.equals("=") || SettingWords.isUse(before) || FunctionWords.isFunctionWord(before) && !before.equals("and");
    return !earlier.isEmpty() && earlier.get(earlier.size() - 1).candidate().amount().isPercent() && !used;
  }
}
