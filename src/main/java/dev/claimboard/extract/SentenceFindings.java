package dev.claimboard.extract;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.claim.Rejection;
import dev.claimboard.extract.name.ReadSentence;
import dev.claimboard.extract.rule.ClaimRule;
import dev.claimboard.extract.rule.NonClaimRule;
import dev.claimboard.extract.rule.RuleSet;
import dev.claimboard.extract.rule.SharedBound;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.phrase.Amount;
import dev.claimboard.text.SourceText;
import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of the numbers of one sentence: every number outside of names and links is in one of the two lists.
 *
 * @param findings   the drafts of claims, in order
 * @param rejections the others
 */
record SentenceFindings(List<Finding> findings, List<Rejection> rejections) {

  static SentenceFindings of(ReadSentence read, SourceText source) {
    List<Finding> findings = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>(GluedNumbers.rejections(read, source));
    for (int i = 0; i < read.sentence().amountCount(); i++) {
      Candidate candidate = new Candidate(read.sentence(), i);
      Rejection rejection = rejection(read, source, candidate);
      if (rejection != null) {
        rejections.add(rejection);
        continue;
      }
      Optional<Finding> finding = finding(candidate, findings);
      if (finding.isPresent()) {
        findings.add(SharedBound.of(finding.get(), findings));
      } else {
        rejections.add(rejection(source, candidate, NonClaim.NO_EVIDENCE, "NO_RULE"));
      }
    }
    return new SentenceFindings(findings, rejections);
  }

  private static Optional<Finding> finding(Candidate candidate, List<Finding> earlier) {
    for (ClaimRule rule : RuleSet.claims()) {
      Optional<Finding> finding = rule.apply(candidate, earlier);
      if (finding.isPresent()) {
        return finding;
      }
    }
    return Optional.empty();
  }

  private static Rejection rejection(ReadSentence read, SourceText source, Candidate candidate) {
    if (read.nameAt(candidate.amount().first()) != null) {
      return rejection(source, candidate, NonClaim.IDENTIFIER, "PART_OF_NAME");
    }
    for (NonClaimRule rule : RuleSet.nonClaims()) {
      if (rule.rejects(candidate)) {
        return rejection(source, candidate, rule.reason(), rule.id());
      }
    }
    return null;
  }

  private static Rejection rejection(SourceText source, Candidate candidate, NonClaim reason, String by) {
    Amount amount = candidate.amount();
    Span raw = source.toRaw(amount.number());
    return new Rejection(raw, raw.of(source.raw()), reason, by);
  }
}
