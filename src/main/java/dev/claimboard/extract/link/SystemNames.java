package dev.claimboard.extract.link;

import dev.claimboard.extract.name.NameMention;

/** Which names can be those of a system. */
final class SystemNames {
  private SystemNames() {}

  /** The system's name that the token belongs to, or null: one that the paper uses as a system, or one with a capital inside. */
  static NameMention at(SentenceContext context, int token) {
    NameMention name = context.nameAt(token);
    boolean telling = name != null && (context.meanings().isSystem(name) || hasInnerCapital(name));
    return telling && isPossible(context, name) ? name : null;
  }

  /** Whether nothing speaks against a system: it is no benchmark's name, neither in the paper nor in the catalog. */
  static boolean isPossible(SentenceContext context, NameMention name) {
    return !context.meanings().isBenchmark(name) && name.catalogId() == null;
  }

  /** Whether the paper itself uses the name as that of its own method or of another system. */
  static boolean isKnown(SentenceContext context, NameMention name) {
    return context.meanings().isOwnMethod(name) || context.meanings().isSystem(name);
  }

  /** Whether it is a system of the paper, but not the one that it introduces. */
  static boolean isOther(SentenceContext context, NameMention name) {
    return isPossible(context, name) && !context.meanings().isOwnMethod(name);
  }

  private static boolean hasInnerCapital(NameMention name) {
    return name.text().chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
