package dev.claimboard.extract.link;

import dev.claimboard.extract.sentence.Candidate;
import java.util.List;

/** Numbers in a list that repeat the metrics before them in their order: {@code 79.7% accuracy and 0.78 F1, against 78.4% and 0.75}. */
final class MirroredMetrics {
  private MirroredMetrics() {}

  /**
   * The metric of the number in the same place among as many numbers before the list; nothing where these have not each one of its own.
   *
   * @param earlier the claims of the sentence before the number, in order
   */
  static Link inPlace(Candidate candidate, List<MeasuredFinding> earlier) {
    if (!candidate.isListed()) {
      return Link.nothing();
    }
    List<Integer> group = candidate.sentence().seriesOf(candidate.index()).amounts();
    List<MeasuredFinding> before = earlier.stream().filter(other -> other.finding().candidate().index() < group.get(0)).toList();
    List<MeasuredFinding> mirrored = before.subList(Math.max(0, before.size() - group.size()), before.size());
    boolean parallel = candidate.isParallelTo(mirrored) && haveOwnMetrics(mirrored) && areAlike(mirrored, group);
    return parallel ? new Link(mirrored.get(candidate.placeInGroup()).metric().mention(), "METRIC_MIRRORED") : Link.nothing();
  }

  private static boolean areAlike(List<MeasuredFinding> mirrored, List<Integer> group) {
    for (int i = 0; i < group.size(); i++) {
      Candidate model = mirrored.get(i).finding().candidate();
      if (!Scales.areAlike(model.amount(), model.sentence().amount(group.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean haveOwnMetrics(List<MeasuredFinding> findings) {
    boolean named = findings.stream().allMatch(finding -> finding.metric().isNamed());
    return named && findings.stream().map(finding -> finding.metric().mention().name()).distinct().count() == findings.size();
  }
}
