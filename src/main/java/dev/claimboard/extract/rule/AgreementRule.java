package dev.claimboard.extract.rule;

import static dev.claimboard.extract.rule.Example.hit;
import static dev.claimboard.extract.rule.Example.miss;

import dev.claimboard.claim.NonClaim;
import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.sentence.Candidate;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.List;
import java.util.regex.Pattern;

/** How far human annotators agree with each other. */
final class AgreementRule implements NonClaimRule {
  private static final int REACH = 10;
  private static final int REACH_RIGHT = 3;
  private static final Pattern AGREEMENT =
      Pattern.compile("(inter|intra)-?(annotator|rater|coder|observer|reader|expert).*|iaa|icc|fleiss.?|krippendorff.*");

  @Override
  public String id() {
    return "AGREEMENT";
  }

  @Override
  public String description() {
    return "Agreement between human annotators or raters.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        hit("Inter-annotator agreement was {0.82}."),
        hit("We measured {91}% inter-rater agreement (kappa = {0.82})."),
        miss("Human-machine agreement reached 96.1%."),
        miss("The raters saw 12 outputs."));
  }

  @Override
  public NonClaim reason() {
    return NonClaim.AGREEMENT;
  }

  @Override
  public boolean rejects(Candidate candidate) {
    SentenceView sentence = candidate.sentence();
    for (int i = candidate.left() - REACH; i < candidate.right() + REACH_RIGHT; i++) {
      if (isAgreement(sentence.lower(i))) {
        return candidate.amount().isMeasured();
      }
    }
    return false;
  }

  /** The first letters are looked at before the pattern, which is slow. */
  private static boolean isAgreement(String word) {
    boolean telling = word.startsWith("inter")
        || word.startsWith("intra")
        || word.startsWith("krippendorff")
        || word.startsWith("fleiss")
        || Lexicon.isOneOf(word, "iaa", "icc");
    return telling && AGREEMENT.matcher(word).matches();
  }
}
