package dev.claimboard.extract.rank.metric;

import dev.claimboard.extract.lexicon.MetricWords;
import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.MetricExtent;
import dev.claimboard.extract.link.MetricNames;
import dev.claimboard.extract.link.MetricPhrase;
import dev.claimboard.extract.link.NearMetric;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.Words;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.phrase.TokenRange;
import java.util.List;

/**
 * A phrase that may name what the numbers of its sentence measure.
 *
 * @param range  its words, trimmed to the name of a metric
 * @param link   the name, or nothing where nothing is left of it
 * @param metric whether it can be a metric by its words
 * @param end    the last word of the phrase before it was trimmed
 * @param list   the last words of all such phrases listed side by side with it, its own included
 */
record MetricCandidate(TokenRange range, Link link, boolean metric, int end, List<Integer> list) {

  static MetricCandidate of(TokenRange phrase, List<Integer> list, SentenceContext context) {
    TokenRange range = MetricExtent.trim(context, phrase);
    Link link = range == null ? Link.nothing() : MetricNames.usual(Link.to(range, context, "METRIC_PHRASE"));
    return new MetricCandidate(range, link, range != null && MetricPhrase.isMetric(context, range), phrase.last(), list);
  }

  /** The class of a metric's last word in lower case. */
  static String kind(String head) {
    if (MetricWords.isEfficiency(head)) {
      return "efficiency";
    }
    if (MetricPhrase.isVague(head)) {
      return "vague";
    }
    return NearMetric.isSoft(head) ? "soft" : MetricWords.isMetricHead(head) ? "metric" : "open";
  }

  /** Whether it has the place in its list that the number has in its own. */
  String place(Candidate candidate) {
    if (list.size() < 2) {
      return "alone";
    }
    int place = list.indexOf(end);
    return candidate.isParallelTo(list) ? candidate.placeInGroup() == place ? "in place" : "out of place" : "item " + Words.count(place, 2);
  }

  /** How it stands beside the number or the number's list. */
  String nearness(Candidate candidate) {
    if (range.first() == candidate.after()) {
      return "behind";
    }
    if (range.first() == candidate.right()) {
      return "behind list";
    }
    return range.last() == candidate.before() ? "before" : range.last() == candidate.left() ? "before list" : "apart";
  }
}
