package dev.claimboard.web.leaderboard;

import dev.claimboard.board.Leaderboard;
import dev.claimboard.board.Row;
import dev.claimboard.web.page.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the filters of a board offer and which of them are in force.
 *
 * @param board the board as it is shown
 * @param today the same board whatever the day
 * @param query the page's address
 */
public record BoardFilters(Leaderboard board, Leaderboard today, Query query) {
  private static final int SETTINGS = 20;
  private static final Map<String, String> LABELS = Map.of("as_of", "as of", "since", "since", "until", "until", "setting", "setting",
      "text", "with", "min_confidence", "confidence from");

  /** What stands in the field of a filter; empty when it is not in force. */
  public String field(String name) {
    return board.view().restrictions().getOrDefault(name, "");
  }

  /** Whether anything but the day is restricted. */
  public boolean isNarrowed() {
    return board.view().restrictions().keySet().stream().anyMatch(name -> !name.equals("as_of"));
  }

  /** The filters in force. */
  public List<Choice> choices() {
    return board.view().restrictions().entrySet().stream()
        .map(it -> new Choice(label(it.getKey(), it.getValue()), query.without(it.getKey()).without("page").toString())).toList();
  }

  /** The address of the page without any filter. */
  public String cleared() {
    Query all = query;
    for (String name : board.view().restrictions().keySet()) {
      all = all.without(name);
    }
    return all.toString();
  }

  /** The settings that rows have, the commonest first, then by name. */
  public List<String> settings() {
    Map<String, Long> counts = new LinkedHashMap<>();
    today.rows().stream().map(row -> row.entry().claim().settingName()).filter(Objects::nonNull)
        .forEach(setting -> counts.merge(setting, 1L, Long::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .limit(SETTINGS).map(Map.Entry::getKey).toList();
  }

  /** The month of the first dated row, or null when none is dated. */
  public YearMonth firstMonth() {
    return today.rows().stream().map(Row::date).filter(Objects::nonNull).min(Comparator.naturalOrder()).map(YearMonth::from).orElse(null);
  }

  /** How many months lie between the first dated row and the newest. */
  public long months() {
    return today.rows().stream().map(Row::date).filter(Objects::nonNull).max(Comparator.naturalOrder()).map(this::monthsTo).orElse(0L);
  }

  /** How many months lie between the first dated row and the day of the board, within the months there are. */
  public long month() {
    return board.asOf() == null ? months() : Math.max(0, Math.min(months(), monthsTo(board.asOf())));
  }

  private long monthsTo(LocalDate day) {
    return firstMonth().until(YearMonth.from(day), ChronoUnit.MONTHS);
  }

  private static String label(String name, String value) {
    if (name.equals("reported")) {
      return value.equals("own") ? "own results only" : "baselines’ numbers only";
    }
    return LABELS.get(name) + " " + (name.equals("text") ? "“" + value + "”" : value);
  }
}
