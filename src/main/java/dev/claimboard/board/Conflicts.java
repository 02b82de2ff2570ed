package dev.claimboard.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds methods for which papers disagree. */
final class Conflicts {
  private final Map<List<String>, List<BigDecimal>> numbers = new LinkedHashMap<>();

  /** {@code measurements} are all numbers of the board, not the best ones alone: papers agree when any of theirs coincide. */
  Conflicts(List<Measurement> measurements) {
    for (Measurement measurement : measurements) {
      List<String> key = List.of(String.valueOf(measurement.score().method()), measurement.score().paper());
      numbers.computeIfAbsent(key, unseen -> new ArrayList<>()).add(measurement.comparable());
    }
  }

  /** The conflicts among the rows of a board, in the order of their first rows. */
  List<Conflict> among(List<Row> rows) {
    Map<String, List<Row>> byMethod = new LinkedHashMap<>();
    for (Row row : rows) {
      if (!row.isUnnamed() && !row.ofKind()) {
        byMethod.computeIfAbsent(row.methodId(), method -> new ArrayList<>()).add(row);
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    byMethod.forEach((method, reports) -> {
      List<Row> disagreeing = disagreeing(reports);
      if (!disagreeing.isEmpty()) {
        conflicts.add(new Conflict(method, disagreeing.get(0).methodName(), disagreeing));
      }
    });
    return conflicts;
  }

  private List<Row> disagreeing(List<Row> reports) {
    Set<Row> found = new LinkedHashSet<>();
    for (Row one : reports) {
      if (reports.stream().anyMatch(other -> disagree(one, other))) {
        found.add(one);
      }
    }
    return found.stream().sorted(Comparator.comparing(row -> !row.entry().ownMethod())).toList();
  }

  private boolean disagree(Row one, Row other) {
    if (paper(one).equals(paper(other)) || settingsDiffer(one, other)) {
      return false;
    }
    List<BigDecimal> others = numbers.get(List.of(other.methodId(), paper(other)));
    return numbers.get(List.of(one.methodId(), paper(one))).stream()
        .noneMatch(number -> others.stream().anyMatch(candidate -> agree(number, candidate)));
  }

  private static boolean settingsDiffer(Row one, Row other) {
    String first = one.entry().claim().settingName();
    String second = other.entry().claim().settingName();
    return first != null && second != null && !first.equalsIgnoreCase(second);
  }

  private static boolean agree(BigDecimal one, BigDecimal other) {
    int digits = Math.min(one.scale(), other.scale());
    return one.setScale(digits, RoundingMode.HALF_UP).compareTo(other.setScale(digits, RoundingMode.HALF_UP)) == 0;
  }

  private static String paper(Row row) {
    return row.entry().reportingPaper();
  }
}
