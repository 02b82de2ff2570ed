package dev.claimboard.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The static files, each under an address that changes with its content, so that browsers may keep them for good. */
public final class Assets implements Handler {
  /** The route that serves them. */
  public static final String ROUTE = "/assets/{version}/{file}";

  private static final int VERSION_DIGITS = 12;
  private static final Map<String, Asset> FILES = load(Map.of(
      "site.css", "text/css; charset=utf-8",
      "site.js", "text/javascript; charset=utf-8",
      "mark.svg", "image/svg+xml"));

  private record Asset(byte[] content, String type, String version) {}

  /** The address of a file in {@code /site/} on the class path. */
  public static String url(String file) {
    return "/assets/" + FILES.get(file).version() + "/" + file;
  }

  @Override
  public void handle(Context context) {
    Asset asset = FILES.get(context.pathParam("file"));
    if (asset == null) {
      throw new NotFoundException("There is no such file.");
    }
    boolean current = asset.version().equals(context.pathParam("version"));
    context.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
    context.contentType(asset.type()).result(asset.content());
  }

  private static Map<String, Asset> load(Map<String, String> types) {
    Map<String, Asset> files = new LinkedHashMap<>();
    types.forEach((file, type) -> {
      byte[] content = read("/site/" + file);
      files.put(file, new Asset(content, type, version(content)));
    });
    return files;
  }

  private static byte[] read(String resource) {
    try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static String version(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
