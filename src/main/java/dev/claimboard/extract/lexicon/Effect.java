package dev.claimboard.extract.lexicon;

/** What a word says happens to a metric. */
public enum Effect {
  /** It moves in its good direction. */
  BETTER,
  /** It moves against its good direction. */
  WORSE,
  /** Its number rises. */
  UP,
  /** Its number falls. */
  DOWN
}
