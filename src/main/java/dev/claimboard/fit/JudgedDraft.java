package dev.claimboard.fit;

import dev.claimboard.evaluate.ClaimMatcher;
import dev.claimboard.evaluate.ClaimPair;
import dev.claimboard.evaluate.GoldDocument;
import dev.claimboard.evaluate.Pairing;
import dev.claimboard.evaluate.PredictedClaim;
import dev.claimboard.claim.Claim;
import dev.claimboard.extract.Extractor;
import dev.claimboard.extract.resolve.LinkedFinding;
import dev.claimboard.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A claim of the engine in an annotated abstract.
 *
 * @param linked how it was found
 * @param pair   the gold claim with its number, or null when there is none
 */
record JudgedDraft(LinkedFinding linked, ClaimPair pair) {

  /** All claims that the engine makes of a document, in order. */
  static List<JudgedDraft> of(GoldDocument document, Extractor extractor) {
    List<LinkedFinding> linked = extractor.drafts(document.paper());
    Map<Span, LinkedFinding> drafts = new HashMap<>();
    linked.forEach(draft -> drafts.put(number(draft), draft));
    List<Claim> claims = extractor.claims(document.paper(), linked);
    List<PredictedClaim> predicted = claims.stream().map(PredictedClaim::of).toList();
    Pairing pairing = ClaimMatcher.match(document.claims(), predicted);
    Map<PredictedClaim, ClaimPair> pairs = new IdentityHashMap<>();
    pairing.pairs().forEach(pair -> pairs.put(pair.predicted(), pair));
    List<JudgedDraft> judged = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      judged.add(new JudgedDraft(drafts.get(claims.get(i).evidence().number()), pairs.get(predicted.get(i))));
    }
    return judged;
  }

  private static Span number(LinkedFinding draft) {
    return draft.context().paper().source().toRaw(draft.finding().candidate().amount().number());
  }
}
