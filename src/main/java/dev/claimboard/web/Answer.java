package dev.claimboard.web;

import dev.claimboard.web.page.Assets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * A finished answer.
 *
 * @param type        its content type
 * @param disposition the header {@code Content-Disposition}, or null
 * @param plain       its content
 * @param zipped      the same by gzip, or null where that would not pay
 * @param etag        weak, as it is the same for both
 */
record Answer(String type, String disposition, byte[] plain, byte[] zipped, String etag) {
  private static final int WORTH_ZIPPING = 1000;
  private static final int HEADERS = 500;

  static Answer of(String type, String disposition, byte[] content) {
    return new Answer(type, disposition, content, content.length < WORTH_ZIPPING ? null : zip(content),
        "W/\"" + Assets.version(content) + "\"");
  }

  /** How much memory it takes, about. */
  int bytes() {
    return HEADERS + plain.length + (zipped == null ? 0 : zipped.length);
  }

  private static byte[] zip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4);
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
