package dev.claimboard.web.attempt;

import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import dev.claimboard.text.SentenceSplitter;
import dev.claimboard.text.SourceText;
import dev.claimboard.web.page.BadRequestException;
import dev.claimboard.web.page.Print;
import dev.claimboard.web.page.RefusedException;
import java.util.regex.Pattern;

/**
 * A text to try the engine on.
 *
 * @param title the title that goes with it; may be empty
 * @param text  the abstract; may be empty
 */
public record AttemptRequest(String title, String text) {
  /** The most characters of an abstract. */
  public static final int LONGEST_TEXT = 10_000;
  /** The most characters of a title. */
  public static final int LONGEST_TITLE = 500;

  private static final int MOST_NUMBERS = 250;
  private static final int LONGEST_SENTENCE = 2_000;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  /** A text as it was sent, with line ends as files have them; nulls are empty. */
  public static AttemptRequest of(String title, String text) {
    return new AttemptRequest(title == null ? "" : title.strip(), text == null ? "" : text.replace("\r\n", "\n"));
  }

  /**
   * The paper to read; it has an id made from its text.
   *
   * @throws BadRequestException when there is no text
   * @throws RefusedException    when a part is too long
   */
  public Paper paper() {
    if (text.isBlank()) {
      throw new BadRequestException("There is no abstract to read.");
    }
    refuse(text.length() > LONGEST_TEXT || title.length() > LONGEST_TITLE, "An abstract can have " + Print.count(LONGEST_TEXT)
        + " characters here and a title " + LONGEST_TITLE + "; these have " + Print.count(text.length()) + " and "
        + Print.count(title.length()) + ".");
    long numbers = NUMBER.matcher(text).results().count();
    refuse(numbers > MOST_NUMBERS, "A text can have " + MOST_NUMBERS + " numbers here; this one has " + Print.count(numbers) + ".");
    int longest = SentenceSplitter.split(SourceText.of(text).clean()).stream()
        .mapToInt(sentence -> sentence.end() - sentence.start()).max().orElse(0);
    refuse(longest > LONGEST_SENTENCE, "A sentence can have " + Print.count(LONGEST_SENTENCE) + " characters here; one of this text has "
        + Print.count(longest) + ". Is it prose, with full stops?");
    return Paper.of(PaperId.ofText(text).value(), title, text);
  }

  private static void refuse(boolean tooMuch, String because) {
    if (tooMuch) {
      throw RefusedException.tooLarge(because);
    }
  }
}
