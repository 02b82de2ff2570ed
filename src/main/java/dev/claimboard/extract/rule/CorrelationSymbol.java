package dev.claimboard.extract.rule;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.SentenceView;

/** The letters that stand for a coefficient of correlation: {@code r}, {@code ρ}, Kendall's {@code τ}. */
final class CorrelationSymbol {
  private static final String KENDALL = "kendall";

  private CorrelationSymbol() {}

  /** Whether the token is such a letter; {@code τ} is one only behind Kendall's name, elsewhere it is a parameter. */
  static boolean is(SentenceView sentence, int token) {
    String word = sentence.lower(token);
    boolean tau = Lexicon.isOneOf(word, "tau", "τ", "tau-b", "tau_b", "τ_b") && sentence.lower(token - 1).startsWith(KENDALL);
    return tau || Lexicon.isOneOf(word, "r", "ρ", "rho", "kendall-τ", "kendall-tau");
  }
}
