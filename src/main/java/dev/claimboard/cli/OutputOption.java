package dev.claimboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Option;

/** Where data goes. */
final class OutputOption {
  @Option(names = "--output", paramLabel = "FILE", description = "Write to this file; default: standard output.")
  private Path file;

  /** Something that writes data. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /** Writes to the file, which appears or changes only when everything is written, or to {@code standardOutput}. */
  void write(PrintWriter standardOutput, Content content) throws IOException {
    if (file == null) {
      Writer out = new StandardOutput(standardOutput);
      content.writeTo(out);
      out.flush();
      return;
    }
    Path target = file.toAbsolutePath();
    if (Files.isDirectory(target) || !Files.isDirectory(target.getParent())) {
      String reason = Files.isDirectory(target) ? "it is a folder" : "there is no such folder";
      throw new UsageException("cannot write to " + file + ": " + reason);
    }
    Path draft = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
    try {
      try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      publish(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void publish(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
