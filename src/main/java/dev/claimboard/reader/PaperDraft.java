package dev.claimboard.reader;

import dev.claimboard.paper.Paper;
import dev.claimboard.paper.PaperId;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What a reader has gathered of one record so far. */
final class PaperDraft {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  String id;
  String title;
  String abstractText;
  LocalDate date;
  List<String> authors = List.of();
  String authorLine;
  List<String> categories = List.of();
  String url;

  /**
   * The finished paper: its id derived where none or a blank one was given, its title on one line.
   *
   * @throws MalformedRecordException if there is no abstract
   */
  Paper toPaper(String source) throws MalformedRecordException {
    if (abstractText == null) {
      throw new MalformedRecordException("has no abstract");
    }
    if (abstractText.isBlank()) {
      throw new MalformedRecordException("the abstract is blank");
    }
    return new Paper(paperId(), oneLine(title), abstractText, date, authors, categories, url, List.of(source));
  }

  private PaperId paperId() {
    return id == null || id.isBlank() ? PaperId.ofText(abstractText) : new PaperId(id.strip());
  }

  private static String oneLine(String text) {
    if (text == null) {
      return "";
    }
    boolean plain = text.indexOf('\n') < 0 && text.indexOf("  ") < 0;
    return plain ? text.strip() : WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
  }
}
