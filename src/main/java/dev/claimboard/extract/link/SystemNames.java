package dev.claimboard.extract.link;

import dev.claimboard.extract.name.NameMention;

/** Which names can be those of a system. */
final class SystemNames {
  private SystemNames() {}

  /** The system's name that the token belongs to, or null: one that the paper uses as a system, or one with a capital inside. */
  static NameMention at(SentenceContext context, int token) {
    NameMention name = context.nameAt(token);
    boolean telling = name != null && (context.meanings().isSystem(name) || hasInnerCapital(name));
    return telling && context.meanings().canBeSystem(name) ? name : null;
  }

  /** Whether a system's name stands between two tokens, both included. */
  static boolean isAnyIn(SentenceContext context, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (at(context, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the paper itself uses the name as that of its own method or of another system. */
  static boolean isKnown(SentenceContext context, NameMention name) {
    return context.meanings().isOwnMethod(name) || context.meanings().isSystem(name);
  }

  private static boolean hasInnerCapital(NameMention name) {
    return name.text().chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
