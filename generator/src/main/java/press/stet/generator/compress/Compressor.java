package press.stet.generator.compress;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import press.stet.core.config.Hosting.Compression;

/**
 * Compresses files. The same bytes give the same bytes, on the same Java and with the same library.
 * Safe for use by several threads.
 */
public final class Compressor {

  /** Beyond it, a page takes many times as long and gets hardly smaller. */
  private static final int BROTLI_QUALITY = 5;

  private Compressor() {}

  /** Whether there is a library for Brotli, and a part of it for this machine. */
  public enum Brotli {
    /** There is. */
    AVAILABLE,
    /** The library is not on the class path. */
    NO_LIBRARY,
    /** The library has nothing for this machine. */
    NOT_HERE;

    /** What holds here. */
    public static Brotli here() {
      try {
        return Brotli4jLoader.isAvailable() ? AVAILABLE : NOT_HERE;
      } catch (NoClassDefFoundError e) {
        return NO_LIBRARY;
      }
    }
  }

  /** Compresses a file's contents. */
  public static byte[] compress(byte[] contents, Compression form) {
    try {
      return switch (form) {
        case GZIP -> gzip(contents);
        case BROTLI ->
            Encoder.compress(contents, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Java writes no time into the header. */
  private static byte[] gzip(byte[] contents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(contents.length / 3);
    try (GZIPOutputStream gzip = new Thorough(out)) {
      gzip.write(contents);
    }
    return out.toByteArray();
  }

  private static final class Thorough extends GZIPOutputStream {

    Thorough(ByteArrayOutputStream out) throws IOException {
      super(out, 1 << 13);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
