package dev.claimboard.extract.link;

import dev.claimboard.extract.lexicon.Lexicon;
import dev.claimboard.extract.name.NameMention;
import dev.claimboard.extract.sentence.Finding;
import dev.claimboard.extract.sentence.SentenceView;
import dev.claimboard.phrase.TokenKind;
import java.util.Optional;

/** The subject of the number's clause: a system's name, a pronoun for the paper's own, or a description without a name. */
final class SubjectOfClause {
  private SubjectOfClause() {}

  /** The link to the subject; without one, to the paper's own method. */
  static Link link(Finding finding, SentenceContext context) {
    int end = finding.candidate().left();
    int start = clauseStart(context.sentence(), end);
    Optional<Link> nearest = nearest(finding, context, start);
    if (nearest.isPresent()) {
      return nearest.get();
    }
    return Link.to(LeadingSystem.of(context, start, end), context, "METHOD_LEADING")
        .or(() -> Link.to(DescribedSubject.of(context, start, end), context, "METHOD_DESCRIBED"))
        .or(() -> OwnSystem.link(context));
  }

  /** What the nearest subject to the left stands for, which may be nothing; empty when there is no subject. */
  private static Optional<Link> nearest(Finding finding, SentenceContext context, int start) {
    int at = finding.candidate().left();
    while (at >= start) {
      NameMention name = context.nameAt(at);
      if (name != null && ActingSystem.isActing(context, name)) {
        return Optional.of(Link.to(name, context, "METHOD_SUBJECT"));
      }
      Optional<Link> unnamed = name == null ? unnamed(finding, context, start, at) : Optional.empty();
      if (unnamed.isPresent()) {
        return unnamed;
      }
      at = (name == null ? at : name.first()) - 1;
    }
    return Optional.empty();
  }

  private static Optional<Link> unnamed(Finding finding, SentenceContext context, int start, int token) {
    SentenceView sentence = context.sentence();
    if (OwnSystem.isPronoun(sentence, token)) {
      boolean it = sentence.lower(token).equals("it");
      return Optional.of(it ? Antecedent.link(context, token) : OwnSystem.ofPronoun(context, token));
    }
    Optional<Link> people = HumanHolder.ofSubject(finding, context, token);
    if (people.isPresent()) {
      return people;
    }
    boolean behindName = context.nameAt(token - 1) != null;
    boolean generic = !behindName && GenericSubject.isAt(sentence, token);
    return generic ? Optional.of(GenericSubject.link(finding, context, start, token)) : Optional.empty();
  }

  private static int clauseStart(SentenceView sentence, int from) {
    for (int i = from; i > 0; i--) {
      boolean contrast = Lexicon.isOneOf(sentence.lower(i), "while", "whereas", "but");
      if (sentence.is(i, TokenKind.SEMICOLON) || contrast && isFiniteAfter(sentence, i + 1, from)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isFiniteAfter(SentenceView sentence, int from, int to) {
    return !sentence.lower(from).endsWith("ing") && from < to;
  }
}
