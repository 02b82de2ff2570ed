package dev.claimboard.extract.link;

import dev.claimboard.claim.Kind;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import java.util.Set;

/** A subject that names nothing and is not the paper's own: {@code the best model reaches}, {@code LLMs achieve}. */
final class GenericSubject {
  private static final Set<String> SYSTEMS = Set.of("models", "llms", "agents", "systems", "baselines", "humans", "experts", "vlms",
      "mllms", "methods", "approaches", "participants", "detectors", "classifiers");
  private static final Set<String> SYSTEM = Set.of("model", "baseline", "agent", "system", "llm");
  private static final Set<String> OTHERS = Set.of("current", "existing", "previous", "prior", "traditional", "conventional",
      "state-of-the-art", "sota");
  private static final Set<String> BEST = Set.of("best", "strongest", "best-performing", "top", "leading", "top-performing", "baseline",
      "performing", "evaluated");
  private static final Set<String> OWN_OR_OBJECT = Set.of("our", "proposed", "ours", "than", "over", "outperforms", "on", "to", "of",
      "against", "with", "from", "across", "for", "surpassing", "outperforming", "in", "existing");
  private static final int REACH = 5;
  private static final int SENTENCE_OPENING = 3;

  private GenericSubject() {}

  /** Whether a phrase with that last word names nothing: {@code larger models}. */
  static boolean isHead(String word) {
    return SYSTEMS.contains(word) || SYSTEM.contains(word);
  }

  /** Whether the token is the head of such a subject. */
  static boolean isAt(SentenceView sentence, int token) {
    boolean plural = SYSTEMS.contains(sentence.lower(token));
    boolean others = plural && OTHERS.contains(sentence.lower(token - 1)) && token <= SENTENCE_OPENING;
    boolean best = SYSTEM.contains(sentence.lower(token)) && isAnyBefore(sentence, token, BEST);
    boolean ownOrObject = isAnyBefore(sentence, token, OWN_OR_OBJECT);
    return others || (plural || best) && !ownOrObject && ActingSystem.isBeforeVerb(sentence, token + 1);
  }

  /**
   * The system that opens the clause ({@code Using X, models reach …}); without one, a difference is the paper's own doing, and so is
   * the score of a single best system where the paper introduces no benchmark; any other score is nobody's.
   *
   * @param start   first token of the clause
   * @param subject head of the subject
   */
  static Link link(Finding finding, SentenceContext context, int start, int subject) {
    boolean single = !context.sentence().lower(subject).endsWith("s");
    boolean ownScore = single && context.meanings().ownBenchmarks().isEmpty();
    boolean nobodys = finding.kind() == Kind.SCORE && !ownScore;
    return Link.to(LeadingSystem.of(context, start, subject), context, "METHOD_LEADING")
        .or(() -> nobodys ? Link.nothing() : OwnSystem.link(context));
  }

  private static boolean isAnyBefore(SentenceView sentence, int token, Set<String> words) {
    return sentence.find(token - 1, Math.max(-1, token - REACH), words) >= 0;
  }
}
