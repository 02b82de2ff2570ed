package dev.claimboard.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Where the files of a catalog lie. Safe for reading from several threads at once. */
interface CatalogFiles {

  /** Whether there is such a sub-folder. */
  boolean has(String part);

  /** The names of the files in a sub-folder, sorted. */
  List<String> names(String part) throws IOException;

  /** The content of a file in a sub-folder. */
  byte[] content(String part, String name) throws IOException;

  /** The place as a user would write it. */
  String place(String part);

  /** The files below a folder. */
  static CatalogFiles in(Path folder) {
    return new CatalogFiles() {
      @Override
      public boolean has(String part) {
        return Files.isDirectory(folder.resolve(part));
      }

      @Override
      public List<String> names(String part) throws IOException {
        try (Stream<Path> listed = Files.list(folder.resolve(part))) {
          return listed.map(path -> path.getFileName().toString()).sorted().toList();
        }
      }

      @Override
      public byte[] content(String part, String name) throws IOException {
        return Files.readAllBytes(folder.resolve(part).resolve(name));
      }

      @Override
      public String place(String part) {
        return folder.resolve(part).toString();
      }
    };
  }

  /** The files of an open jar below a folder whose name ends in a slash. */
  static CatalogFiles in(JarFile jar, String folder) {
    return new CatalogFiles() {
      @Override
      public boolean has(String part) {
        return !names(part).isEmpty();
      }

      @Override
      public List<String> names(String part) {
        String start = folder + part + "/";
        return jar.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(start) && name.length() > start.length())
            .map(name -> name.substring(start.length())).sorted().toList();
      }

      @Override
      public byte[] content(String part, String name) throws IOException {
        try (InputStream input = jar.getInputStream(jar.getEntry(folder + part + "/" + name))) {
          return input.readAllBytes();
        }
      }

      @Override
      public String place(String part) {
        return jar.getName() + "!/" + folder + part;
      }
    };
  }
}
