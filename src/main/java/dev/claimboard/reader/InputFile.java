package dev.claimboard.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One file to read.
 *
 * @param name what the user knows it by
 * @param path where its bytes are, which can be read again
 */
record InputFile(String name, Path path) {
  private static final int SAMPLE_BYTES = 1 << 16;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Its lines, unpacked. */
  Lines lines() throws IOException {
    return new Lines(name, unpacked());
  }

  /** Its beginning, as {@link PaperReader#recognises} takes it; of a file that breaks off, what comes before. */
  String sample() throws IOException {
    try (InputStream content = unpacked()) {
      String sample = new String(beginning(content), StandardCharsets.UTF_8);
      return sample.startsWith(BYTE_ORDER_MARK) ? sample.substring(1) : sample;
    }
  }

  private static byte[] beginning(InputStream content) throws IOException {
    byte[] bytes = new byte[SAMPLE_BYTES];
    int length = 0;
    int read = 0;
    try {
      while (read >= 0 && length < bytes.length) {
        length += read;
        read = content.read(bytes, length, bytes.length - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  /** Its bytes, unpacked. The caller closes them. */
  InputStream unpacked() throws IOException {
    InputStream raw = Files.newInputStream(path);
    try {
      return Compression.unpacked(raw);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }
}
