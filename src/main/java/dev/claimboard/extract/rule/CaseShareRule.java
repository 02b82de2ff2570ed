package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.lexicon.SettingWords;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.NounPhrases;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenRange;
import java.util.List;
import java.util.Optional;

/** How often something comes out: {@code fails in 66% of cases}, {@code repairs 59% of the outputs}. */
final class CaseShareRule implements ClaimRule {
  @Override
  public String id() {
    return "CASE_SHARE";
  }

  @Override
  public String description() {
    return "A share of the cases, trials or things that a system is tested on or acts on is a score.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("Judges preferred it in {66}% of cases."),
        hit("The agent leaks secrets on more than {50}% of the scenarios."),
        hit("The second stage repairs {59}% of broken outputs."),
        miss("Crashes account for 20% of deaths."),
        miss("In 2% of adults it occurs."),
        miss("The best models reach 57% on the test."));
  }

  @Override
  public Optional<Finding> apply(Candidate candidate, List<Finding> earlier) {
    SentenceView sentence = candidate.sentence();
    if (!candidate.amount().isPercent() || !candidate.rightWord(0).equals("of")) {
      return Optional.empty();
    }
    TokenRange phrase = NounPhrases.startingAt(sentence, candidate.right() + 1);
    String before = candidate.leftWord(0);
    boolean placed = Lexicon.isOneOf(before, "in", "on", "for", "across") && !candidate.leftWord(1).startsWith("account");
    boolean cases = phrase != null && SettingWords.isCase(sentence.lower(phrase.last()));
    boolean acted = phrase != null && StatisticRule.isAct(candidate);
    return placed && cases || acted ? Optional.of(Finding.score(candidate, null, id())) : Optional.empty();
  }
}
