package dev.claimboard.web.evidence;

import dev.claimboard.board.EfficiencyScore;
import dev.claimboard.board.Entry;
import dev.claimboard.board.ExcludedRow;
import dev.claimboard.board.Exclusion;
import dev.claimboard.board.Identity;
import dev.claimboard.board.PrintedValue;
import dev.claimboard.board.ReportedGain;
import dev.claimboard.board.Reporter;
import dev.claimboard.board.Row;
import dev.claimboard.board.Standing;
import dev.claimboard.claim.Claim;
import dev.claimboard.web.page.Links;
import dev.claimboard.web.page.Print;
import java.time.LocalDate;
import java.util.List;

/**
 * A claim ready for a template. Immutable.
 *
 * @param entry    the claim and its paper
 * @param methodId the method's id, or null where none is named
 * @param rank     on its board, or null
 * @param value    as printed
 * @param tags     what to know about it beforehand
 * @param note     a sentence on why it is listed where it is, or null
 */
public record ClaimView(Entry entry, String methodId, Integer rank, PrintedNumber value, List<Tag> tags, String note) {
  public ClaimView {
    tags = List.copyOf(tags);
  }

  /** A claim in a list of claims; its note says what it is compared with. */
  public static ClaimView of(Entry entry) {
    return new ClaimView(entry, Identity.methodOf(entry.claim()), null, PrintedNumber.of(PrintedValue.of(entry.claim())), Tag.of(entry),
        comparison(entry));
  }

  /** A row of a board. */
  public static ClaimView of(Row row) {
    return new ClaimView(row.entry(), row.methodId(), row.rank(), PrintedNumber.of(row.printed()), Tag.of(row), null);
  }

  /** A row of a board that is known by its standing. */
  public static ClaimView of(Entry entry, Standing standing) {
    return new ClaimView(entry, Identity.methodOf(entry.claim()), standing.rank(), PrintedNumber.of(standing.printed()),
        Tag.of(entry, standing), comparison(entry));
  }

  /** A score set apart from its board, with the reason as its note. */
  public static ClaimView of(ExcludedRow row) {
    return new ClaimView(row.entry(), row.methodId(), null, PrintedNumber.of(row.printed()), List.of(), reason(row));
  }

  /** A change or a multiple; its note says what it is compared with. */
  public static ClaimView of(ReportedGain gain) {
    return new ClaimView(gain.entry(), gain.methodId(), null, PrintedNumber.of(gain.printed()), List.of(), comparison(gain));
  }

  /** A speed, size or cost. */
  public static ClaimView of(EfficiencyScore score) {
    return new ClaimView(score.entry(), score.methodId(), null, PrintedNumber.of(score.printed()), List.of(), null);
  }

  /** What a claim states, in a line: method, value, metric and benchmark as far as they are named. */
  public static String headline(Claim claim) {
    StringBuilder line = new StringBuilder(claim.methodName() == null ? "" : claim.methodName() + ": ").append(PrintedValue.of(claim));
    line.append(claim.metricName() == null ? "" : " " + claim.metricName());
    return line.append(claim.benchmarkName() == null ? "" : " on " + claim.benchmarkName()).toString();
  }

  /** The method's name, or null. */
  public String method() {
    return claim().methodName();
  }

  /** The method's page, or null where none is named. */
  public String methodLink() {
    return methodId == null ? null : Links.method(methodId);
  }

  /** The benchmark's name, or null. */
  public String benchmark() {
    return claim().benchmarkName();
  }

  /** The benchmark's page, or null where none is named. */
  public String benchmarkLink() {
    String id = Identity.boardOf(claim());
    return id == null ? null : Links.board(id);
  }

  /** The metric's name, or null. */
  public String metric() {
    return claim().metricName();
  }

  /** The setting as in the text, or null. */
  public String setting() {
    return claim().settingName();
  }

  /** The paper's title, or its id where it has none. */
  public String title() {
    String title = entry.paper().title().strip();
    return title.isEmpty() ? paperId() : title;
  }

  /** The paper's id. */
  public String paperId() {
    return entry.paper().id().value();
  }

  /** The paper's page. */
  public String paperLink() {
    return Links.paper(paperId());
  }

  /** The claim's own page. */
  public String permanentLink() {
    return Links.claim(paperId(), claim().evidence().number().start());
  }

  /** The place of the number in the abstract. */
  public String numberLink() {
    return Links.number(paperId(), claim().evidence().number().start());
  }

  /** Where the paper can be read, or null. */
  public String reading() {
    return Links.reading(entry.paper());
  }

  /** What {@link #reading} is called, or null. */
  public String readingPlace() {
    return Links.readingPlace(entry.paper());
  }

  /** When the paper appeared, or null. */
  public LocalDate date() {
    return entry.date();
  }

  /** The rule that found the claim. */
  public String rule() {
    return claim().evidence().rule();
  }

  /** How likely all is right, with two digits. */
  public String confidence() {
    return Print.share(claim().evidence().confidence());
  }

  /** The sentence with its marks. */
  public List<Segment> sentence() {
    return Marking.ofSentence(entry.paper().abstractText(), claim().evidence().sentence(), Mark.of(claim()));
  }

  /** What the claim states, slot by slot. */
  public List<Fact> facts() {
    return Facts.of(claim());
  }

  /** What the claim states beyond what its sentence has marked: names found elsewhere or nowhere, and what is no slot. */
  public List<Fact> furtherFacts() {
    return Facts.beyondSentence(claim());
  }

  /** Whether a paper that compares with the method reports its number, see {@link Reporter}. */
  public boolean isReportedByOthers() {
    return Reporter.of(entry) == Reporter.OTHERS;
  }

  private static String reason(ExcludedRow row) {
    boolean byPerson = row.reason() == Exclusion.HIDDEN;
    return byPerson ? row.reason().sentence() + ": " + row.entry().correction().reason() : row.reason().sentence();
  }

  private static String comparison(ReportedGain gain) {
    String compared = comparison(gain.entry());
    return gain.implied() == null ? compared : compared + ", for which it implies " + gain.implied().printed() + " (derived)";
  }

  private static String comparison(Entry entry) {
    String baseline = entry.claim().baselineName();
    return baseline == null ? null : "compared with " + baseline;
  }

  private Claim claim() {
    return entry.claim();
  }
}
