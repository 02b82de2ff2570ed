package dev.claimboard.extract.rank;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.MethodLinker;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.sentence.Finding;

/** Links the methods of the numbers of one sentence: the rules propose, the weights decide. One instance a sentence. */
public final class MethodRanker {
  private final SentenceContext context;
  private final OptionChooser chooser;
  private final Clause clause;

  public MethodRanker(SentenceContext context, OptionChooser chooser) {
    this.context = context;
    this.chooser = chooser;
    this.clause = new Clause(context);
  }

  /**
   * The method of a number.
   *
   * @param finding  what a rule found
   * @param previous the method of the claim before it in the sentence, or null
   */
  public Choice method(Finding finding, Link previous) {
    Link ruled = MethodLinker.link(finding, context, previous);
    Choice choice = chooser.choose(finding, context, MethodOptions.of(new Site(finding, context, clause, ruled, previous)));
    boolean agreed = CommonEvidence.same(choice.link(), ruled);
    return agreed ? new Choice(ruled, choice.probability()) : choice;
  }
}
