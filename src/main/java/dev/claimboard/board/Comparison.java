package dev.claimboard.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Methods side by side. Where one paper reports several of the methods on a benchmark and metric, its numbers are compared, for it
 * measured them alike; of several such papers the one with most of the methods counts, then the newest, then the first by id.
 *
 * @param rows a benchmark and metric each: those that most methods share first, then the fullest boards, then by name
 */
public record Comparison(List<ComparedRow> rows) {
  private static final Comparator<ComparedRow> ORDER = Comparator.comparing(ComparedRow::methods, Comparator.reverseOrder())
      .thenComparing(ComparedRow::ranked, Comparator.reverseOrder())
      .thenComparing(row -> row.board().name().toLowerCase(Locale.ROOT))
      .thenComparing(row -> row.board().id())
      .thenComparing(row -> row.metric().id());

  public Comparison {
    rows = List.copyOf(rows);
  }

  /**
   * Compares methods.
   *
   * @param methods of each method all standings, better ones before others of their metric
   */
  public static Comparison of(List<List<Standing>> methods) {
    Set<Standing.Place> places = new LinkedHashSet<>();
    List<Map<Standing.Place, List<Standing>>> byPlace = new ArrayList<>();
    for (List<Standing> method : methods) {
      Map<Standing.Place, List<Standing>> reports = new LinkedHashMap<>();
      method.forEach(standing -> reports.computeIfAbsent(standing.on(), place -> new ArrayList<>()).add(standing));
      places.addAll(reports.keySet());
      byPlace.add(reports);
    }
    return new Comparison(places.stream()
        .map(place -> row(byPlace.stream().map(reports -> reports.getOrDefault(place, List.of())).toList())).sorted(ORDER).toList());
  }

  /** The rows that two methods at least share. */
  public List<ComparedRow> shared() {
    return rows.stream().filter(ComparedRow::isShared).toList();
  }

  /** On how many rows the method leads that stands at this place in the order of methods. */
  public int leads(int method) {
    return (int) rows.stream().filter(row -> row.leader() == method).count();
  }

  private static ComparedRow row(List<List<Standing>> reports) {
    Standing any = reports.stream().flatMap(List::stream).findFirst().orElseThrow();
    Optional<String> paper = commonPaper(reports);
    List<ComparedScore> scores = reports.stream().map(method -> score(method, paper)).toList();
    return new ComparedRow(any.board(), any.metric(), scores).judged();
  }

  private static ComparedScore score(List<Standing> reports, Optional<String> paper) {
    if (reports.isEmpty()) {
      return null;
    }
    Optional<Standing> common = reports.stream().filter(report -> paper.filter(report.reportedBy()::equals).isPresent()).findFirst();
    return new ComparedScore(common.orElse(reports.get(0)), reports.get(0), common.isPresent(), false);
  }

  private static Optional<String> commonPaper(List<List<Standing>> reports) {
    Map<String, Candidate> papers = new LinkedHashMap<>();
    for (List<Standing> method : reports) {
      Set<String> counted = new LinkedHashSet<>();
      method.stream().filter(report -> counted.add(report.reportedBy()))
          .forEach(report -> papers.merge(report.reportedBy(), new Candidate(report, 1), (one, other) -> one.more()));
    }
    return papers.values().stream().filter(paper -> paper.methods() > 1).min(Candidate.ORDER).map(paper -> paper.report().reportedBy());
  }

  /** A paper with the number of methods that it reports. */
  private record Candidate(Standing report, int methods) {
    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::methods, Comparator.reverseOrder())
        .thenComparing(paper -> paper.report().date(), Comparator.nullsLast(Comparator.reverseOrder()))
        .thenComparing(paper -> paper.report().reportedBy());

    Candidate more() {
      return new Candidate(report, methods + 1);
    }
  }
}
