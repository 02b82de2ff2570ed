package dev.claimboard.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds the files behind the inputs that a user names. What can be read only once (standard input, a pipe) is first copied to a
 * temporary file, which {@link #close} removes.
 */
final class InputFiles implements AutoCloseable {
  private final List<Path> copies = new ArrayList<>();

  /** The files of a folder and of those below it, in the order of their paths, without hidden ones; or the file itself. */
  List<InputFile> of(String input) {
    Path path = Path.of(input);
    if (!Files.exists(path)) {
      throw new UnreadableInputException(input, "no such file or folder");
    }
    if (Files.isDirectory(path)) {
      return inFolder(input, path);
    }
    return List.of(Files.isRegularFile(path) ? new InputFile(input, path) : copied(input, path));
  }

  /** A stream as a file that can be read more than once. The stream is read to its end and left open. */
  InputFile copied(String name, InputStream content) {
    try {
      Path copy = Files.createTempFile("claimboard-", ".input");
      copies.add(copy);
      Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
      return new InputFile(name, copy);
    } catch (IOException e) {
      throw new UnreadableInputException(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  private InputFile copied(String name, Path pipe) {
    try (InputStream content = Files.newInputStream(pipe)) {
      return copied(name, content);
    } catch (IOException e) {
      throw new UnreadableInputException(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<InputFile> inFolder(String input, Path folder) {
    String prefix = input.endsWith("/") ? input : input + "/";
    List<InputFile> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(InputFiles::isVisible)
          .map(file -> new InputFile(prefix + slashed(file), folder.resolve(file)))
          .sorted(Comparator.comparing(InputFile::name))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableInputException(input, "the folder cannot be read: " + e.getMessage(), e);
    }
    if (files.isEmpty()) {
      throw new UnreadableInputException(input, "the folder holds no files");
    }
    return files;
  }

  private static boolean isVisible(Path file) {
    return names(file).noneMatch(name -> name.startsWith("."));
  }

  private static String slashed(Path file) {
    return String.join("/", names(file).toList());
  }

  private static Stream<String> names(Path file) {
    return StreamSupport.stream(file.spliterator(), false).map(Path::toString);
  }

  @Override
  public void close() {
    for (Path copy : copies) {
      try {
        Files.deleteIfExists(copy);
      } catch (IOException e) {
        copy.toFile().deleteOnExit();
      }
    }
    copies.clear();
  }
}
