package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.sentence.Finding;
import java.util.List;

/** Chooses the option with the highest sum of weights, the first of equals; its probability is the softmax of the sums. Thread-safe. */
public final class WeightedChooser implements OptionChooser {
  private final Weights weights;

  public WeightedChooser(Weights weights) {
    this.weights = weights;
  }

  @Override
  public Choice choose(Finding finding, SentenceContext context, List<Option> options) {
    double[] sums = new double[options.size()];
    int best = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = weights.sum(options.get(i).evidence());
      best = sums[i] > sums[best] ? i : best;
    }
    double total = 0;
    for (double sum : sums) {
      total += Math.exp(sum - sums[best]);
    }
    return new Choice(options.get(best).link(), 1 / total);
  }
}
