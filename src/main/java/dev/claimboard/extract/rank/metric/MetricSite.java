package dev.claimboard.extract.rank.metric;

import dev.claimboard.claim.Unit;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.MeasuredFinding;
import dev.claimboard.extract.link.OwnNoun;
import dev.claimboard.extract.rank.Site;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import java.util.List;
import java.util.Set;

/**
 * A number whose metric is asked for.
 *
 * @param site    the number in its sentence
 * @param finding what a rule found
 * @param earlier the results before it in the sentence, in order
 * @param before  the results of the sentences before, in order
 * @param unit    the kind of unit that it has
 * @param noun    whether a noun of its own stands beside it
 */
record MetricSite(Site site, Finding finding, List<MeasuredFinding> earlier, List<MeasuredFinding> before, String unit, String noun) {
  private static final String OWN_NOUN = "own noun";
  private static final Set<String> TIMES = Set.of("s", "ms", "second", "seconds", "min", "minutes", "h", "hour", "hours", "day", "days");
  private static final Set<String> MEMORIES = Set.of("GB", "MB", "KB");

  static MetricSite of(Site site, Finding finding, List<MeasuredFinding> earlier, List<MeasuredFinding> before) {
    return new MetricSite(site, finding, earlier, before, unit(finding.candidate().amount().unit()),
        OwnNoun.isBeside(finding, site.context()) ? OWN_NOUN : "no noun");
  }

  private static String unit(Unit unit) {
    if (unit == null) {
      return "none";
    }
    if (unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS) || unit.equals(Unit.TIMES)) {
      return unit.symbol();
    }
    return TIMES.contains(unit.symbol()) ? "time" : MEMORIES.contains(unit.symbol()) ? "memory" : "other";
  }

  Candidate candidate() {
    return site.candidate();
  }

  boolean hasOwnNoun() {
    return noun.equals(OWN_NOUN);
  }

  Link ruled() {
    return site.ruled();
  }

  /** The last of those results, or null. */
  static MeasuredFinding last(List<MeasuredFinding> results) {
    return results.isEmpty() ? null : results.get(results.size() - 1);
  }
}
