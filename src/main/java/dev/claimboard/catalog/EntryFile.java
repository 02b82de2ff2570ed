package dev.claimboard.catalog;

import java.util.List;

/**
 * The text of one file of the catalog, kept to tell where in it a problem is.
 *
 * @param path  relative to the catalog's folder, with forward slashes
 * @param lines the file's lines
 */
record EntryFile(String path, List<String> lines) {

  EntryFile {
    lines = List.copyOf(lines);
  }

  /** The file's name without folder and extension. */
  String stem() {
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }

  Problem problem(String message, String remedy) {
    return new Problem(path, 1, message, remedy);
  }

  /** A problem at the line of a field, or at the first line when the file lacks that field. */
  Problem problemAt(String field, String message, String remedy) {
    return new Problem(path, Math.max(1, lineOf(field)), message, remedy);
  }

  /** A problem at the line of one value of a field. */
  Problem problemAt(String field, String value, String message, String remedy) {
    int start = Math.max(1, lineOf(field));
    for (int line = start; line <= lines.size(); line++) {
      if (lines.get(line - 1).contains(value)) {
        return new Problem(path, line, message, remedy);
      }
    }
    return new Problem(path, start, message, remedy);
  }

  private int lineOf(String field) {
    for (int line = 1; line <= lines.size(); line++) {
      if (lines.get(line - 1).startsWith(field + ":")) {
        return line;
      }
    }
    return 0;
  }
}
