package dev.claimboard.extract.name;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import dev.claimboard.phrase.TokenRange;
import java.util.regex.Pattern;

/** Finds the shared task or challenge that a paper takes part in, by its title: {@code Team Heron at TideEval-2025 Task 3: …}. */
final class TitleEvent {
  private static final Pattern YEAR = Pattern.compile("(.*-)?20\\d\\d");
  private static final int LONGEST = 8;

  private TitleEvent() {}

  /** What stands behind {@code at} and has a year, or ends in {@code Challenge} and has a year or a name; or null. */
  static NameMention of(SentenceView title) {
    for (int i = 1; i < title.size(); i++) {
      TokenRange event = Lexicon.isOneOf(title.lower(i - 1), "at", "for", "in", "to", "of", "the") ? eventAt(title, i) : null;
      if (event != null) {
        return NameMention.ofWords(title, event);
      }
    }
    return null;
  }

  private static TokenRange eventAt(SentenceView title, int first) {
    boolean year = false;
    boolean named = false;
    boolean contest = false;
    int last = first - 1;
    while (last + 1 < title.size() && last + 1 - first < LONGEST && !contest && isPart(title, last + 1)) {
      last++;
      year |= YEAR.matcher(title.token(last).text()).matches();
      named |= NameShape.isStrong(title.token(last).text());
      contest = Lexicon.isOneOf(title.lower(last), "challenge", "competition");
    }
    boolean ends = last + 1 == title.size() || title.is(last + 1, TokenKind.COLON);
    boolean shared = year && ends && title.lower(first - 1).equals("at") && !title.lower(last).equals("workshop");
    boolean event = contest ? last > first && (year || named) : shared;
    return event ? new TokenRange(first, last) : null;
  }

  private static boolean isPart(SentenceView title, int token) {
    char initial = title.token(token).text().charAt(0);
    return Character.isUpperCase(initial) || Character.isDigit(initial);
  }
}
