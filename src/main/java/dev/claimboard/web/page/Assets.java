package dev.claimboard.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The static files, each under an address that changes with its content, so that browsers may keep them for good. */
public final class Assets implements Handler {
  /** The path that all of them are below. */
  public static final String FOLDER = "/assets/";
  /** The route that serves them. */
  public static final String ROUTE = FOLDER + "{version}/{file}";

  private static final int VERSION_DIGITS = 12;
  private static final List<String> STYLES = List.of("base", "frame", "form", "table", "evidence",
      "home", "benchmarks", "suggest", "claims", "board", "compare", "claim", "reference", "narrow", "print");
  private static final List<String> SCRIPTS = List.of("keys", "theme", "times", "suggest", "filters", "board", "chart", "marks", "copy");
  private static final String CHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";
  private static final Map<String, Asset> FILES = Map.of(
      "site.css", Asset.of("text/css; charset=utf-8", joined("/site/styles/", STYLES, ".css")),
      "site.js", Asset.of("text/javascript; charset=utf-8", joined("/site/scripts/", SCRIPTS, ".js")),
      "theme.js", Asset.of("text/javascript; charset=utf-8", read("/site/theme.js")),
      "echarts.js", Asset.of("text/javascript; charset=utf-8", read(CHARTS)),
      "mark.svg", Asset.of("image/svg+xml", read("/site/mark.svg")));

  private record Asset(String type, byte[] content, String version) {
    static Asset of(String type, byte[] content) {
      return new Asset(type, content, Assets.version(content));
    }
  }

  /** The address of a file: {@code site.css}, {@code site.js}, {@code theme.js}, {@code echarts.js} (a library) or {@code mark.svg}. */
  public static String url(String file) {
    return FOLDER + FILES.get(file).version() + "/" + file;
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

  /** The parts one after the other: many small files to work on, one to send. */
  private static byte[] joined(String folder, List<String> parts, String ending) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(part -> all.writeBytes(read(folder + part + ending)));
    return all.toByteArray();
  }

  private static byte[] read(String resource) {
    try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** A short fingerprint of a content. */
  public static String version(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
