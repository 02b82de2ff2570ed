package dev.claimboard.claim;

/** Why a number in an abstract is not a result claim. */
public enum NonClaim {
  YEAR("a year or a date"),
  MODEL_SIZE("a model's size, such as 7B"),
  SIZE("a count or size: of data, tasks, participants, models, GPUs, languages"),
  SETTING("a setting or hyper-parameter, not an outcome"),
  P_VALUE("a p-value or significance level"),
  CONFIDENCE_LEVEL("a confidence level or the end of a confidence interval"),
  RANK("a rank, or a count of wins"),
  STATISTIC("a statistic about data or the world"),
  AGREEMENT("agreement between human annotators"),
  IDENTIFIER("part of a name, version, identifier or citation"),
  ENUMERATION("the number of a list item, section or figure"),
  FORMULA("part of a formula"),
  REPEATED("the same result stated before"),
  NO_EVIDENCE("nothing around the number says that it is a result");

  private final String description;

  NonClaim(String description) {
    this.description = description;
  }

  /** What the reason means, for people: a phrase without a full stop. */
  public String description() {
    return description;
  }
}
