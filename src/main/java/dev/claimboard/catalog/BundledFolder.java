package dev.claimboard.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.jar.JarFile;

/** The folder {@code leaderboards} on the class path, whether it lies in a directory or inside a jar. */
final class BundledFolder {

  private static final String FOLDER = "leaderboards/";
  private static final String ANCHOR = "README.md";

  private BundledFolder() {}

  /** What {@code use} makes of the files, which can be read only during the call. */
  static <T> T open(Function<CatalogFiles, T> use) {
    URL anchor = BundledFolder.class.getResource("/" + FOLDER + ANCHOR);
    if (anchor == null) {
      throw new IllegalStateException("The program was built without its catalog: " + FOLDER + ANCHOR + " is missing");
    }
    try {
      return open(anchor, use);
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot read the catalog at " + anchor, failed);
    }
  }

  static <T> T open(URL anchor, Function<CatalogFiles, T> use) throws IOException {
    if (!anchor.getProtocol().equals("jar")) {
      return use.apply(CatalogFiles.in(Path.of(uri(anchor)).getParent()));
    }
    URL jar = ((JarURLConnection) anchor.openConnection()).getJarFileURL();
    try (JarFile file = new JarFile(Path.of(uri(jar)).toFile())) {
      return use.apply(CatalogFiles.in(file, FOLDER));
    }
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException unusual) {
      throw new IOException("Not a location on disk: " + url, unusual);
    }
  }
}
