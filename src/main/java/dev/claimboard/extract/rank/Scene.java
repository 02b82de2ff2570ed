package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.SentenceContext;

/** A sentence with numbers, looked at once for all of them and all their slots. Immutable. */
public final class Scene {
  private final SentenceContext context;
  private final Clause clause;
  private final Company company;
  private final Crossings crossings;

  public Scene(SentenceContext context) {
    this.context = context;
    this.clause = new Clause(context);
    this.company = Company.of(context);
    this.crossings = new Crossings(context);
  }

  /** The sentence in its paper. */
  public SentenceContext context() {
    return context;
  }

  /** Its noun phrases and verbs. */
  public Clause clause() {
    return clause;
  }

  /** How many other systems there are. */
  public Company company() {
    return company;
  }

  Crossings crossings() {
    return crossings;
  }
}
