package dev.claimboard.extract.rank.method;

import dev.claimboard.extract.link.Link;
import dev.claimboard.extract.link.MethodLinker;
import dev.claimboard.extract.link.SentenceContext;
import dev.claimboard.extract.rank.Choice;
import dev.claimboard.extract.rank.OptionChooser;
import dev.claimboard.extract.rank.Scene;
import dev.claimboard.extract.rank.Site;
import dev.claimboard.extract.sentence.Finding;

/** Links the methods of the numbers of one sentence: the rules propose, the weights decide. One instance a sentence. */
public final class MethodRanker {
  private final MethodSources surroundings;
  private final OptionChooser chooser;

  public MethodRanker(Scene scene, OptionChooser chooser) {
    this.surroundings = new MethodSources(scene);
    this.chooser = chooser;
  }

  /**
   * The method of a number. What the rules say is kept as they found it where the weights agree, or where the rules are sure.
   *
   * @param finding  what a rule found
   * @param previous the method of the claim before it in the sentence, or null
   */
  public Choice method(Finding finding, Link previous) {
    SentenceContext context = surroundings.scene().context();
    Link ruled = MethodLinker.link(finding, context, previous);
    Site site = new Site(finding, surroundings.scene(), ruled, previous);
    Choice choice = chooser.choose(finding, context, MethodOptions.of(site, surroundings));
    return choice.against(ruled, MethodLinker.isSettled(ruled));
  }
}
