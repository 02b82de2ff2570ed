package dev.claimboard.extract.rank;

import java.util.ArrayList;
import java.util.List;

/** prototype */
public final class SlotRanker {
  public static java.util.Map<String, java.util.Map<String, Double>> weights = new java.util.HashMap<>();
  public static java.util.List<Object[]> log = null;

  static dev.claimboard.extract.link.Link choose(String slot, Site site, dev.claimboard.extract.link.Link ruled, SlotOptions options) {
    if (log == null && weights.get(slot) == null) return ruled;
    List<Option> all = options.all();
    if (log != null) log.add(new Object[] {slot, site.context.paper().source().toRaw(site.candidate().amount().number()).start(), all});
    java.util.Map<String, Double> w = weights.get(slot);
    if (w == null) return ruled;
    double best = Double.NEGATIVE_INFINITY; Option arg = null;
    for (Option o : all) { double[] s = {0}; for (String f : features(o)) s[0] += w.getOrDefault(f, 0.0); if (s[0] > best) { best = s[0]; arg = o; } }
    return arg.link();
  }

  public static List<String> features(Option o) {
    List<String> out = new ArrayList<>();
    o.evidence().accept(new FeatureSink() {
      public void add(String a) { out.add(a); }
      public void add(String a, String b) { out.add(a + "|" + b); }
      public void add(String a, String b, String c) { out.add(a + "|" + b + "|" + c); }
      public void add(String a, String b, String c, String d) { out.add(a + "|" + b + "|" + c + "|" + d); }
    });
    return out;
  }
}
