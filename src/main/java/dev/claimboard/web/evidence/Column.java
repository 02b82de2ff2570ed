package dev.claimboard.web.evidence;

/** The columns that a table of claims can have beside the value. */
public enum Column {
  RANK,
  METHOD,
  BENCHMARK,
  METRIC,
  PAPER,
  DATE,
  REPORTER,
  SETTING,
  CONFIDENCE,
  NOTE
}
