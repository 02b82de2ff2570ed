package dev.claimboard.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The files of gold and predicted claims that commands are given. */
final class GoldFiles {
  private GoldFiles() {}

  /** The file itself; a usage error when it is none. */
  static Path require(Path file) {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      throw new UsageException(file + (Files.isDirectory(file) ? ": a folder, not a file" : ": no such file"));
    }
    return file;
  }
}
