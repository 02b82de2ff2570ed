package dev.claimboard.web.copy;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.claimboard.board.Entry;
import dev.claimboard.export.ClaimFormat;
import dev.claimboard.export.ClaimJson;
import dev.claimboard.export.ClaimWriter;
import dev.claimboard.store.ClaimFilter;
import dev.claimboard.store.ClaimStore;
import dev.claimboard.store.Totals;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** All claims as files, with a list of them. */
final class DataDump {
  /** What the list says it belongs to. */
  static final String FORMAT = "claimboard-site";

  private final CopyFolder folder;
  private final ClaimStore claims;

  DataDump(CopyFolder folder, ClaimStore claims) {
    this.folder = folder;
    this.claims = claims;
  }

  /** Writes the claims in both formats, in the order of ingest and in bounded memory. */
  List<DumpFile> writeClaims() throws IOException {
    return List.of(write(ClaimFormat.JSONL, "JSON, one claim a line"), write(ClaimFormat.CSV, "CSV (RFC 4180, UTF-8)"));
  }

  /** Writes the list; {@code pages} is how many pages the copy has. */
  void writeManifest(List<DumpFile> files, Totals totals, int pages, String baseUrl) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = ClaimJson.generator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("base_url", baseUrl);
      json.writeStringField("newest", totals.newest() == null ? null : totals.newest().toString());
      json.writeNumberField("papers", totals.papers());
      json.writeNumberField("claims", totals.claims());
      json.writeNumberField("benchmarks", totals.boards());
      json.writeNumberField("pages", pages);
      json.writeArrayFieldStart("files");
      for (DumpFile file : files) {
        writeFile(json, file);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    folder.write(CopyFolder.MANIFEST, text.append('\n').toString());
  }

  private static void writeFile(JsonGenerator json, DumpFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", file.name());
    json.writeStringField("format", file.format());
    json.writeNumberField("claims", file.claims());
    json.writeNumberField("bytes", file.bytes());
    json.writeStringField("sha256", file.sha256());
    json.writeEndObject();
  }

  private DumpFile write(ClaimFormat format, String description) throws IOException {
    String name = "claims." + format.label();
    MessageDigest digest = sha256();
    AtomicLong count = new AtomicLong();
    AtomicLong size = new AtomicLong();
    folder.write("data/" + name, draft -> {
      write(format, draft, digest, count);
      size.set(Files.size(draft));
    });
    return new DumpFile(name, description, count.get(), size.get(), HexFormat.of().formatHex(digest.digest()));
  }

  private void write(ClaimFormat format, Path file, MessageDigest digest, AtomicLong count) throws IOException {
    try (OutputStream bytes = new DigestOutputStream(Files.newOutputStream(file), digest);
        Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      ClaimWriter writer = format.open(out);
      claims.stream(ClaimFilter.ALL, entry -> write(writer, entry, count));
      writer.finish();
    }
  }

  private static void write(ClaimWriter writer, Entry entry, AtomicLong count) {
    try {
      writer.write(entry.claim());
      count.incrementAndGet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
