package dev.claimboard.fit;

import dev.claimboard.fit.Example.Rated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits weights so that right options get most of the probability: the maximum of the log-likelihood of a conditional log-linear model (the
 * softmax of the options' sums), less a penalty on the squares of the weights. Found by resilient propagation (Riedmiller and Braun 1993),
 * which needs only the signs of the slopes and ends at the same weights every time. Stateless.
 */
final class WeightFitter {
  private static final int ROUNDS = 250;
  private static final double FIRST_STEP = 0.05;
  private static final double LARGEST_STEP = 0.5;
  private static final double SMALLEST_STEP = 1e-6;
  private static final double FASTER = 1.2;
  private static final double SLOWER = 0.5;

  private WeightFitter() {}

  /**
   * The weights, rounded to two decimals.
   *
   * @param penalty  how much large weights are held back
   * @param fewest   features of fewer documents are left out
   * @param smallest features whose weight comes out smaller are left out, and the others fitted again
   */
  static Map<String, Double> fit(List<Example> examples, double penalty, int fewest, double smallest) {
    Map<String, Double> first = fit(examples, frequent(examples, fewest), penalty);
    Set<String> kept = new HashSet<>();
    first.forEach((feature, weight) -> {
      if (Math.abs(weight) >= smallest) {
        kept.add(feature);
      }
    });
    Map<String, Double> rounded = new TreeMap<>();
    fit(examples, kept, penalty).forEach((feature, weight) -> rounded.put(feature, Math.round(weight * 100) / 100.0));
    rounded.values().removeIf(weight -> weight == 0);
    return rounded;
  }

  private static Set<String> frequent(List<Example> examples, int fewest) {
    Map<String, Set<String>> documents = new HashMap<>();
    for (Example example : examples) {
      for (Rated option : example.options()) {
        option.features().forEach(feature -> documents.computeIfAbsent(feature, key -> new HashSet<>()).add(example.document()));
      }
    }
    documents.values().removeIf(found -> found.size() < fewest);
    return documents.keySet();
  }

  private static Map<String, Double> fit(List<Example> examples, Set<String> features, double penalty) {
    List<String> names = features.stream().sorted().toList();
    Map<String, Integer> index = new HashMap<>();
    names.forEach(name -> index.put(name, index.size()));
    double[] weights = maximise(examples.stream().map(example -> Indexed.of(example, index)).toList(), names.size(), penalty);
    Map<String, Double> table = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      table.put(names.get(i), weights[i]);
    }
    return table;
  }

  private static double[] maximise(List<Indexed> examples, int size, double penalty) {
    double[] weights = new double[size];
    double[] steps = new double[size];
    double[] before = new double[size];
    Arrays.fill(steps, FIRST_STEP);
    for (int round = 0; round < ROUNDS; round++) {
      double[] slopes = new double[size];
      for (int i = 0; i < size; i++) {
        slopes[i] = -penalty * weights[i];
      }
      examples.forEach(example -> example.addSlopes(weights, slopes));
      for (int i = 0; i < size; i++) {
        double turn = slopes[i] * before[i];
        steps[i] = turn > 0 ? Math.min(LARGEST_STEP, steps[i] * FASTER) : turn < 0 ? Math.max(SMALLEST_STEP, steps[i] * SLOWER) : steps[i];
        before[i] = turn < 0 ? 0 : slopes[i];
        weights[i] += Math.signum(before[i]) * steps[i];
      }
    }
    return weights;
  }

  /** An example with numbers for features. */
  private record Indexed(int[][] options, boolean[] right) {

    static Indexed of(Example example, Map<String, Integer> index) {
      int count = example.options().size();
      int[][] options = new int[count][];
      boolean[] right = new boolean[count];
      for (int i = 0; i < count; i++) {
        Rated option = example.options().get(i);
        List<Integer> known = new ArrayList<>();
        option.features().stream().map(index::get).filter(Objects::nonNull).forEach(known::add);
        options[i] = known.stream().mapToInt(Integer::intValue).toArray();
        right[i] = option.right();
      }
      return new Indexed(options, right);
    }

    void addSlopes(double[] weights, double[] slopes) {
      double[] shares = shares(weights);
      double rightShare = 0;
      for (int i = 0; i < shares.length; i++) {
        rightShare += right[i] ? shares[i] : 0;
      }
      for (int i = 0; i < shares.length; i++) {
        double slope = (right[i] ? shares[i] / Math.max(rightShare, Double.MIN_NORMAL) : 0) - shares[i];
        for (int feature : options[i]) {
          slopes[feature] += slope;
        }
      }
    }

    private double[] shares(double[] weights) {
      double[] shares = new double[options.length];
      double largest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < shares.length; i++) {
        for (int feature : options[i]) {
          shares[i] += weights[feature];
        }
        largest = Math.max(largest, shares[i]);
      }
      double total = 0;
      for (int i = 0; i < shares.length; i++) {
        shares[i] = Math.exp(shares[i] - largest);
        total += shares[i];
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] /= total;
      }
      return shares;
    }
  }
}
