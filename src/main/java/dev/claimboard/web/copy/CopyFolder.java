package dev.claimboard.web.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of a copy: every file appears whole or not at all, and what an earlier copy left behind goes. Not thread-safe. */
final class CopyFolder {
  /** The file by which a copy is known. */
  static final String MANIFEST = "data/manifest.json";

  private static final List<String> OWN = List.of("benchmarks", "methods", "papers", "assets");

  private final Path root;
  private final Set<Path> written = new HashSet<>();
  private long bytes;

  private CopyFolder(Path root) {
    this.root = root;
  }

  /** A folder for a copy, made when it is not there; rejects one that holds anything but an earlier copy. */
  static CopyFolder open(Path root) throws IOException {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new UnusableFolderException(root + " is no folder");
    }
    Files.createDirectories(root);
    try (Stream<Path> content = Files.list(root)) {
      if (content.findAny().isPresent() && !isCopy(root)) {
        throw new UnusableFolderException(root + " is not empty and no copy of the site; name a new folder");
      }
    }
    return new CopyFolder(root);
  }

  /** Writes bytes. */
  interface Content {
    void writeTo(Path file) throws IOException;
  }

  /** Writes a text. */
  void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file. */
  void write(String name, byte[] content) throws IOException {
    write(name, file -> Files.write(file, content));
  }

  /** Writes a file by means of {@code content}, which gets a draft to fill. */
  void write(String name, Content content) throws IOException {
    Path target = root.resolve(name);
    Files.createDirectories(target.getParent());
    Path draft = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      content.writeTo(draft);
      bytes += Files.size(draft);
      publish(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
    written.add(target);
  }

  /** Whether a file was written since the folder was opened. */
  boolean has(String name) {
    return written.contains(root.resolve(name));
  }

  /** How many bytes were written. */
  long bytes() {
    return bytes;
  }

  /** Deletes pages and assets of an earlier copy that this one does not have. */
  void removeLeftovers() throws IOException {
    for (String folder : OWN) {
      if (Files.isDirectory(root.resolve(folder))) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
          for (Path file : files.filter(Files::isRegularFile).filter(file -> !written.contains(file)).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }

  private static boolean isCopy(Path root) throws IOException {
    Path manifest = root.resolve(MANIFEST);
    return Files.isRegularFile(manifest) && Files.readString(manifest).contains("\"" + DataDump.FORMAT + "\"");
  }

  private static void publish(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
