package dev.claimboard.extract.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * All rules in their order. A number is first held against the non-claims, then against the claims; the first rule that applies decides.
 */
public final class RuleSet {
  private static final List<NonClaimRule> NON_CLAIMS =
      List.of(
          new YearRule(),
          new EnumerationRule(),
          new ExponentRule(),
          new SignificanceRule(),
          new ConfidenceIntervalRule(),
          new AgreementRule(),
          new RankRule(),
          new SizeRule(),
          new ExtentRule(),
          new SettingRule(),
          new MaterialRule(),
          new ScaleRule(),
          new SweepRule(),
          new OperatingPointRule(),
          new StatisticRule());

  private static final List<ClaimRule> CLAIMS =
      List.of(
          new FactorRule(),
          new SignedChangeRule(),
          new FromToRule(),
          new LevelRule(),
          new NearnessRule(),
          new ComparativeChangeRule(),
          new ChangeNounAfterRule(),
          new ChangeByRule(),
          new ChangeNounBeforeRule(),
          new ChangeObjectRule(),
          new RetainedShareRule(),
          new EfficiencyUnitRule(),
          new MetricBeforeRule(),
          new ComparedScoreRule(),
          new ListContinuationRule(),
          new PointsRule(),
          new MetricAfterRule(),
          new ScoreVerbRule(),
          new AttainedScoreRule(),
          new OnBenchmarkRule(),
          new OwnedScoreRule(),
          new ExceedingRule(),
          new CaseShareRule(),
          new BracketedScoreRule(),
          new LoneShareRule());

  private RuleSet() {}

  /** The rules that recognise numbers which are no claims, in their order. */
  public static List<NonClaimRule> nonClaims() {
    return NON_CLAIMS;
  }

  /** The rules that recognise claims, in their order. */
  public static List<ClaimRule> claims() {
    return CLAIMS;
  }

  /** All rules, the non-claims first. */
  public static List<Rule> all() {
    List<Rule> all = new ArrayList<>(NON_CLAIMS);
    all.addAll(CLAIMS);
    return List.copyOf(all);
  }
}
