package dev.claimboard.extract.rank.metric;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.MeasuredFinding;
import dev.claimboard.extract.rank.Evidence;
import dev.claimboard.extract.rank.Option;
import java.util.ArrayList;
import java.util.List;

/** What the metric of a number may be: nothing, a phrase of the sentence, the metric of a number before, and what the rules
 * say. A number that a noun of its own describes does not go on with the metric of another. */
final class MetricOptions {
  private static final int MOST_BEFORE = 8;

  private final MetricSite site;
  private final List<Option> options = new ArrayList<>();

  private MetricOptions(MetricSite site) {
    this.site = site;
  }

  static List<Option> of(MetricSite site, MetricSources sources) {
    MetricOptions options = new MetricOptions(site);
    options.add(Link.nothing(), "none", sink -> { });
    for (MetricCandidate candidate : sources.candidates(site.finding().metric())) {
      if (candidate.link().isNamed()) {
        options.add(candidate.link(), "phrase", new MetricPhraseEvidence(site, candidate));
      }
    }
    if (!site.hasOwnNoun()) {
      options.addUnseen(site.earlier(), "earlier");
      options.addUnseen(site.before(), "carried");
    }
    options.addUnseen(site.ruled(), "ruled");
    return options.options;
  }

  private void add(Link link, String type, Evidence evidence) {
    options.add(new Option(link, new MetricEvidence(site, link, type).and(evidence)));
  }

  /** The metrics of the last of those results, the last first. */
  private void addUnseen(List<MeasuredFinding> results, String type) {
    for (int i = results.size() - 1; i >= Math.max(0, results.size() - MOST_BEFORE); i--) {
      addUnseen(results.get(i).metric(), type);
    }
  }

  private void addUnseen(Link link, String type) {
    if (link.isNamed() && options.stream().noneMatch(option -> option.link().namesSameAs(link))) {
      add(link, type, sink -> { });
    }
  }
}
