package dev.claimboard.web.method;

import dev.claimboard.board.Standing;
import dev.claimboard.store.MethodClaim;
import dev.claimboard.web.page.Stores;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything claimed of a method, in outline.
 *
 * @param claims    all of its claims, newest first
 * @param standings its rows on boards by their claims
 * @param best      the best row of each benchmark and metric, the fullest boards first
 */
public record MethodReports(List<MethodClaim> claims, Map<Long, Standing> standings, List<Standing> best) {
  private static final Comparator<Standing> FULLEST = Comparator.comparing(Standing::ranked, Comparator.reverseOrder())
      .thenComparing(row -> row.board().name().toLowerCase(Locale.ROOT)).thenComparing(row -> row.board().id())
      .thenComparing(row -> row.metric().id());

  /** What is claimed of the method with that id. */
  public static MethodReports of(Stores stores, String methodId) {
    Map<Long, Standing> standings = new LinkedHashMap<>();
    Map<Standing.Place, Standing> best = new LinkedHashMap<>();
    for (Standing row : stores.standings().ofMethod(methodId)) {
      standings.put(row.claimId(), row);
      best.putIfAbsent(row.on(), row);
    }
    return new MethodReports(stores.methods().claims(methodId), standings, best.values().stream().sorted(FULLEST).toList());
  }

  /** The numbers of the claims that match, part by part. */
  Map<MethodPart, List<Long>> parts(MethodFilter filter) {
    Map<Long, MethodClaim> wanted = claims.stream().filter(filter::matches)
        .collect(Collectors.toMap(MethodClaim::id, claim -> claim, (one, other) -> one, LinkedHashMap::new));
    Map<MethodPart, List<Long>> parts = new EnumMap<>(MethodPart.class);
    for (MethodPart part : MethodPart.values()) {
      parts.put(part, new ArrayList<>());
    }
    best.stream().map(Standing::claimId).filter(id -> wanted.remove(id) != null).forEach(parts.get(MethodPart.BENCHMARKS)::add);
    wanted.values().forEach(claim -> parts.get(MethodPart.of(claim)).add(claim.id()));
    return parts;
  }

  /** The spellings of the method's name with the number of claims that have them, the commonest first. */
  public Map<String, Long> spellings() {
    Map<String, Long> counts = claims.stream().collect(Collectors.groupingBy(MethodClaim::spelling, Collectors.counting()));
    Map<String, Long> ordered = new LinkedHashMap<>();
    counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .forEach(count -> ordered.put(count.getKey(), count.getValue()));
    return ordered;
  }

  /** The newest claim of each paper that proposes the method, or of each that only reports on it; newest paper first. */
  public Collection<MethodClaim> papers(boolean proposing) {
    Map<String, MethodClaim> papers = new LinkedHashMap<>();
    claims.stream().filter(MethodClaim::own).forEach(claim -> papers.putIfAbsent(claim.paper(), claim));
    if (proposing) {
      return papers.values();
    }
    Map<String, MethodClaim> others = new LinkedHashMap<>();
    claims.stream().filter(claim -> !papers.containsKey(claim.paper())).forEach(claim -> others.putIfAbsent(claim.paper(), claim));
    return others.values();
  }

  /** The boards that the method's claims stand on: their names by id, in the order of the names. */
  public Map<String, String> boards(Stores stores) {
    List<String> ids = claims.stream().map(MethodClaim::board).filter(board -> board != null).distinct().toList();
    Map<String, String> names = new LinkedHashMap<>();
    stores.boards().names(ids).entrySet().stream()
        .sorted(Comparator.comparing(board -> board.getValue().toLowerCase(Locale.ROOT)))
        .forEach(board -> names.put(board.getKey(), board.getValue()));
    return names;
  }
}
