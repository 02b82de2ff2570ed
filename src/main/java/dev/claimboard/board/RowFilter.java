package dev.claimboard.board;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Which claims of a board are looked at; every part that is null does not restrict. What a filter leaves out stands nowhere on the board:
 * neither among the rows nor among what is set apart.
 *
 * @param reported only a paper's own results, or only those of baselines
 * @param since    papers of that day or later; undated papers do not match
 * @param until    papers of that day or earlier; undated papers do not match
 * @param text     what the method, the setting or the paper's title contains, whatever the case
 * @param setting  words that the setting has, whole and next to each other; case and hyphens do not matter
 */
public record RowFilter(Reporter reported, LocalDate since, LocalDate until, String text, String setting) {
  /** Keeps every claim. */
  public static final RowFilter NONE = new RowFilter(null, null, null, null, null);

  /** A blank text or setting is none. */
  public RowFilter {
    text = text == null || text.isBlank() ? null : text.strip();
    setting = setting == null || setting.isBlank() ? null : setting.strip();
  }

  /** Whether the claim is looked at. */
  public boolean keeps(Entry entry) {
    return (reported == null || reported == Reporter.of(entry)) && isInTime(entry.date())
        && (text == null || isAbout(entry)) && (setting == null || isUnder(entry.claim().settingName()));
  }

  private boolean isInTime(LocalDate date) {
    if (date == null) {
      return since == null && until == null;
    }
    return (since == null || !date.isBefore(since)) && (until == null || !date.isAfter(until));
  }

  private boolean isAbout(Entry entry) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return contains(entry.claim().methodName(), wanted) || contains(entry.claim().settingName(), wanted)
        || contains(entry.paper().title(), wanted);
  }

  private boolean isUnder(String given) {
    return given != null && words(given).contains(words(setting));
  }

  private static boolean contains(String whole, String wanted) {
    return whole != null && whole.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static String words(String name) {
    return " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}.]+", " ").strip() + " ";
  }
}
