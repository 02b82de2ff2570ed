package dev.claimboard.extract.rule;

import java.util.List;

/** What all rules have: a name, a meaning, and evidence. Rules are stateless and thread-safe. */
public interface Rule {
  /** Unique, upper-case with underscores, naming the phenomenon. */
  String id();

  /** What the rule recognises: one sentence for people. */
  String description();

  /** At least two hits and two misses. */
  List<Example> examples();
}
