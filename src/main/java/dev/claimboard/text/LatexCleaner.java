package dev.claimboard.text;

/**
 * One pass over a text that drops LaTeX mark-up and folds blanks, noting for every unit kept where it comes from.
 *
 * <p>Not a TeX parser: it knows the mark-up that abstracts use, and keeps what it does not know.
 */
final class LatexCleaner {
  private static final char ASTRAL_PLACEHOLDER = '\u25a1';

  private final String raw;
  private final CleanText clean;
  private int position;

  LatexCleaner(String raw) {
    this.raw = raw;
    this.clean = new CleanText(raw);
  }

  /** Runs the pass; call once. */
  SourceText clean() {
    while (position < raw.length()) {
      plainLetters();
      if (position < raw.length()) {
        step();
      }
    }
    return clean.toSource();
  }

  /** The quick way for most of a text: letters that stand for themselves whatever is around them. */
  private void plainLetters() {
    int end = position;
    while (end < raw.length() && isAsciiLetter(raw.charAt(end))) {
      end++;
    }
    while (position < end) {
      clean.append(raw.charAt(position), position, ++position);
    }
  }

  private void step() {
    char next = raw.charAt(position);
    switch (next) {
      case '\\' -> command();
      case '$', '{', '}' -> position++;
      case '~' -> tilde();
      case '-' -> dashes();
      case '_' -> subscript();
      case '^' -> caret();
      case '*' -> stars();
      case '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad' -> position++;
      case '\u2212', '\u2011', '\u2010' -> emit('-', 1);
      case '\u223c', '\u02dc', '\uff5e' -> emit('~', 1);
      default -> plain(next);
    }
  }

  private void plain(char next) {
    if (Character.isHighSurrogate(next) && position + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(position + 1))) {
      emit(ASTRAL_PLACEHOLDER, 2);
    } else if (Character.isSurrogate(next)) {
      emit(ASTRAL_PLACEHOLDER, 1);
    } else if (Character.isWhitespace(next) || Character.isSpaceChar(next)) {
      blank(1);
    } else {
      emit(next, 1);
    }
  }

  private void blank(int rawLength) {
    if (clean.isEmpty() || clean.last() == ' ') {
      position += rawLength;
    } else {
      emit(' ', rawLength);
    }
  }

  /** A tilde between two words is TeX's unbreakable blank; between two numbers it makes a range, elsewhere it says "about". */
  private void tilde() {
    boolean afterNumber = position > 0 && (Character.isDigit(raw.charAt(position - 1)) || raw.charAt(position - 1) == '%');
    if (afterNumber && position + 1 < raw.length() && Character.isDigit(raw.charAt(position + 1))) {
      emit('~', 1);
      return;
    }
    boolean afterWord = position > 0 && isWordEnd(raw.charAt(position - 1));
    boolean beforeWord = position + 1 < raw.length() && !Character.isWhitespace(raw.charAt(position + 1));
    if (afterWord && beforeWord) {
      blank(1);
    } else {
      emit('~', 1);
    }
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '%' || c == '}' || c == '$';
  }

  private void dashes() {
    int end = position;
    while (end < raw.length() && raw.charAt(end) == '-') {
      end++;
    }
    int dashes = end - position;
    emit(dashes == 1 ? '-' : dashes == 2 ? '\u2013' : '\u2014', dashes);
  }

  /** {@code mAP_{50}} is read as mAP50; an underscore inside a plain name is kept. */
  private void subscript() {
    if (position + 1 < raw.length() && raw.charAt(position + 1) == '{') {
      position++;
    } else {
      emit('_', 1);
    }
  }

  /** {@code 45^\\circ} and {@code 45^{\\circ}} are degrees; other carets are kept. */
  private void caret() {
    if (raw.startsWith("\\circ", position + 1) || raw.startsWith("{\\circ", position + 1)) {
      position++;
    } else {
      emit('^', 1);
    }
  }

  /** Two stars mark bold text; one alone is kept. */
  private void stars() {
    if (position + 1 < raw.length() && raw.charAt(position + 1) == '*') {
      position += 2;
    } else {
      emit('*', 1);
    }
  }

  private void command() {
    if (position + 1 >= raw.length()) {
      emit('\\', 1);
      return;
    }
    char next = raw.charAt(position + 1);
    if (!Character.isLetter(next)) {
      controlSymbol(next);
      return;
    }
    int end = position + 1;
    while (end < raw.length() && isAsciiLetter(raw.charAt(end))) {
      end++;
    }
    replace(LatexCommands.replacement(raw.substring(position + 1, end)), end);
  }

  /** Puts what a command stands for in place of it; drops one that stands for nothing, with the blank that ends it. */
  private void replace(String replacement, int end) {
    if (replacement == null) {
      position = skipBlankAfter(end);
    } else if (replacement.equals(" ")) {
      blank(end - position);
    } else {
      emitAll(replacement, end);
    }
  }

  private int skipBlankAfter(int end) {
    boolean declaration = end < raw.length() && raw.charAt(end) == ' ';
    return declaration ? end + 1 : end;
  }

  private void controlSymbol(char next) {
    switch (next) {
      case '%', '$', '&', '#', '_', '{', '}', '-' -> {
        position++;
        emit(next, 1, 1);
      }
      case ',', ';', ':', ' ', '\n', '\r' -> blank(2);
      case '!', '/', '(', ')', '[', ']' -> position += 2;
      case '\\' -> blank(2);
      default -> accent(next);
    }
  }

  /** {@code \'e} and {@code \'{e}} are one letter; what is no accent of a letter is kept. */
  private void accent(char mark) {
    int at = position + 2;
    boolean braced = at + 2 < raw.length() && raw.charAt(at) == '{' && raw.charAt(at + 2) == '}';
    int letter = braced ? at + 1 : at;
    int composed = letter < raw.length() ? LatexCommands.accented(mark, raw.charAt(letter)) : -1;
    if (composed < 0) {
      emit('\\', 1);
    } else {
      emit((char) composed, (braced ? at + 3 : at + 1) - position);
    }
  }

  /** Emits a text for the whole of the mark-up from here to {@code end}. */
  private void emitAll(String text, int end) {
    int start = position;
    for (int i = 0; i < text.length(); i++) {
      position = start;
      emit(text.charAt(i), end - start);
    }
    position = end;
  }

  private void emit(char unit, int rawLength) {
    emit(unit, rawLength, 0);
  }

  /** Emits a unit for {@code rawLength} raw units from here on and the {@code before} raw units just passed. */
  private void emit(char unit, int rawLength, int before) {
    int start = position - before;
    if (joinsNumbers(unit, start)) {
      clean.append(' ', clean.rawEnd(), start);
    }
    position += rawLength;
    clean.append(unit, start, position);
  }

  /** Whether mark-up that is dropped parts two numbers: {@code \frac{2}{4}} is not 24. */
  private boolean joinsNumbers(char unit, int rawStart) {
    boolean digits = isDigit(unit) && !clean.isEmpty() && isDigit(clean.last());
    return digits && clean.rawEnd() < rawStart && raw.substring(clean.rawEnd(), rawStart).matches("(?s).*[{\\\\].*");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
