package dev.claimboard.extract.link;

import dev.claimboard.extract.name.NameMention;
import java.util.Set;

/** What the pronoun {@code it} stands for. */
final class Antecedent {
  private static final Set<String> FIRST_PERSON = Set.of("our", "we");

  private Antecedent() {}

  /** The acting system of the sentence before; else, and in a sentence that speaks of {@code our} work, the paper's own. */
  static Link link(SentenceContext context, int pronoun) {
    boolean ours = context.sentence().find(0, pronoun, FIRST_PERSON) >= 0;
    Link before = ours || context.index() == 0 ? Link.nothing() : actingIn(new SentenceContext(context.paper(), context.index() - 1));
    return before.or(() -> OwnSystem.link(context));
  }

  private static Link actingIn(SentenceContext context) {
    for (NameMention name : context.names()) {
      if (ActingSystem.isActing(context, name) && context.meanings().isSystem(name)) {
        return Link.to(name, context, "METHOD_ANTECEDENT");
      }
    }
    return Link.nothing();
  }
}
