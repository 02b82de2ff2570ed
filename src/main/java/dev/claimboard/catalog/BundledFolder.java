package dev.claimboard.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Function;

/** The folder {@code leaderboards} on the class path, whether it lies in a directory or inside a jar. */
final class BundledFolder {

  private static final String ANCHOR = "/leaderboards/README.md";

  private BundledFolder() {}

  /** What {@code use} makes of the folder, which is open only during the call. */
  static <T> T open(Function<Path, T> use) {
    URL anchor = BundledFolder.class.getResource(ANCHOR);
    if (anchor == null) {
      throw new IllegalStateException("The program was built without its catalog: " + ANCHOR + " is missing");
    }
    try {
      return open(anchor, use);
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot read the catalog at " + anchor, failed);
    }
  }

  static <T> T open(URL anchor, Function<Path, T> use) throws IOException {
    if (!anchor.getProtocol().equals("jar")) {
      return use.apply(Path.of(uri(anchor)).getParent());
    }
    URL jar = ((JarURLConnection) anchor.openConnection()).getJarFileURL();
    try (FileSystem files = FileSystems.newFileSystem(Path.of(uri(jar)), (ClassLoader) null)) {
      return use.apply(files.getPath(ANCHOR).getParent());
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
