package dev.claimboard.web.method;

import dev.claimboard.board.Entry;
import dev.claimboard.board.Exclusion;
import dev.claimboard.paper.Paper;
import dev.claimboard.store.MethodClaim;
import dev.claimboard.web.page.Stores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The claims that a method's page shows, with their papers, read at once. */
final class MethodRows {
  private static final int PAPERS = 8;

  private final MethodReports reports;
  private final Map<MethodPart, List<Long>> shown;
  private final Map<Long, Entry> entries = new LinkedHashMap<>();
  private final Map<Long, Exclusion> exclusions;

  private MethodRows(Stores stores, MethodReports reports, Map<MethodPart, List<Long>> shown) {
    this.reports = reports;
    this.shown = shown;
    Set<Long> wanted = new LinkedHashSet<>();
    shown.values().forEach(wanted::addAll);
    Stream.of(true, false).flatMap(this::newest).forEach(wanted::add);
    stores.standings().entries(wanted).forEach(entry -> entries.put(entry.claimId(), entry));
    this.exclusions = stores.standings().exclusions(entries.values());
  }

  /** Reads the claims to show of each part, and the newest papers. */
  static MethodRows load(Stores stores, MethodReports reports, Map<MethodPart, List<Long>> shown) {
    return new MethodRows(stores, reports, shown);
  }

  /** The parts that show a row at least; {@code parts} tells how many claims belong to each. */
  List<MethodSection> sections(Map<MethodPart, List<Long>> parts) {
    List<MethodSection> sections = new ArrayList<>();
    shown.forEach((part, claims) -> {
      if (!claims.isEmpty()) {
        sections.add(new MethodSection(part, parts.get(part).size(), claims.stream().map(this::row).toList()));
      }
    });
    return sections;
  }

  /** The newest papers that propose the method, or that only report on it. */
  List<Paper> papers(boolean proposing) {
    return newest(proposing).map(claim -> entries.get(claim).paper()).toList();
  }

  private Stream<Long> newest(boolean proposing) {
    return reports.papers(proposing).stream().limit(PAPERS).map(MethodClaim::id);
  }

  private MethodRow row(Long claim) {
    return MethodRow.of(entries.get(claim), reports.standings().get(claim), exclusions.get(claim));
  }
}
