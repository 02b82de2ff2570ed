package dev.claimboard.extract.link;

import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Finding;
import java.util.Optional;

/** Links the system that a number belongs to. Stateless. */
public final class MethodLinker {
  private MethodLinker() {}

  /** Whether the rules are so sure of a link that nothing weighs against it. */
  public static boolean isSettled(Link link) {
    return ComparedHolder.found(link) || HumanHolder.found(link);
  }

  /**
   * The method of a number.
   *
   * @param finding  what a rule found
   * @param context  its sentence
   * @param previous the method of the claim before it in the sentence, or null
   */
  public static Link link(Finding finding, SentenceContext context, Link previous) {
    NameMention beside = MethodBeside.of(finding, context);
    if (beside != null) {
      return Link.to(beside, context, "METHOD_BESIDE");
    }
    Optional<Link> people = HumanHolder.link(finding, context);
    if (people.isPresent()) {
      return people.get();
    }
    Optional<Link> compared = ComparedHolder.link(finding, context);
    if (compared.isPresent()) {
      return compared.get();
    }
    NameMention parallel = ParallelSystems.inPlace(finding.candidate(), context);
    if (parallel != null) {
      return Link.to(parallel, context, "METHOD_OF_PARALLEL_LIST");
    }
    if (MethodOwner.isNumberOwned(finding.candidate())) {
      return Link.to(MethodOwner.ofNumber(finding.candidate(), context), context, "METHOD_POSSESSIVE");
    }
    NameMention owner = MethodOwner.ofMetric(finding, context);
    if (owner != null) {
      return Link.to(owner, context, "METHOD_POSSESSIVE");
    }
    if (EarlierSystem.isMeant(finding)) {
      return Link.to(EarlierSystem.of(finding, context), context, "METHOD_BEFORE_CHANGE");
    }
    boolean others = previous != null && !previous.isNamed() && ComparedHolder.found(previous);
    if (finding.rule().equals("LIST_CONTINUATION") && previous != null && !others) {
      return new Link(previous.mention(), "METHOD_OF_LIST");
    }
    return SubjectOfClause.link(finding, context);
  }
}
