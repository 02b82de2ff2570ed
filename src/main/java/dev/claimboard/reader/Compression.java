package dev.claimboard.reader;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** How an input is packed; told from its first bytes, whatever it is called. */
enum Compression {
  GZIP(0x1F, 0x8B) {
    @Override
    InputStream unpack(InputStream packed) throws IOException {
      return new GZIPInputStream(packed, BLOCK);
    }
  },
  ZSTANDARD(0x28, 0xB5, 0x2F, 0xFD) {
    @Override
    InputStream unpack(InputStream packed) throws IOException {
      return new ZstdInputStream(packed);
    }
  },
  NONE {
    @Override
    InputStream unpack(InputStream packed) {
      return packed;
    }
  };

  private static final int BLOCK = 1 << 16;

  private final byte[] magic;

  Compression(int... magic) {
    this.magic = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      this.magic[i] = (byte) magic[i];
    }
  }

  abstract InputStream unpack(InputStream packed) throws IOException;

  /** The content of an input, unpacked where it is packed. The caller closes the result, and with it the given stream. */
  static InputStream unpacked(InputStream raw) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(raw, BLOCK);
    buffered.mark(ZSTANDARD.magic.length);
    byte[] head = buffered.readNBytes(ZSTANDARD.magic.length);
    buffered.reset();
    return of(head).unpack(buffered);
  }

  private static Compression of(byte[] head) {
    return Arrays.stream(values()).filter(compression -> compression.begins(head)).findFirst().orElse(NONE);
  }

  private boolean begins(byte[] head) {
    return head.length >= magic.length && Arrays.equals(magic, Arrays.copyOf(head, magic.length));
  }
}
