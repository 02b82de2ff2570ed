package dev.claimboard.board;

/** What a row shows in place of a method's name. */
final class MethodLabel {
  private MethodLabel() {}

  /** The method as the paper spells it, or {@code (unnamed, PAPER TITLE)}, with the paper's id where it has no title. */
  static String of(Entry entry) {
    String name = entry.claim().methodName();
    if (name != null) {
      return name;
    }
    String title = entry.paper().title().strip();
    return "(unnamed, " + (title.isEmpty() ? entry.paper().id().value() : title) + ")";
  }
}
