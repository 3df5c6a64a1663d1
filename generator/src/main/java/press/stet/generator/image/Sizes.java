package press.stet.generator.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Finds out how large pictures are that are not decoded here. */
final class Sizes {

  /** A side of a picture in WebP has 14 bits. */
  private static final int SIDE = 0x3fff;

  private Sizes() {}

  /**
   * Width and height in pixels.
   *
   * @throws PhotoFault if the file does not tell
   */
  static int[] of(byte[] bytes, Format format) throws PhotoFault {
    int[] size = format == Format.WEBP ? webp(bytes) : avif(bytes);
    if (size[0] < 1 || size[1] < 1) {
      throw PhotoFault.broken("it does not say how large it is");
    }
    return size;
  }

  /** The canvas (RFC 9649, 2.7.1), or the picture if there is no more than one (2.5, 3.4). */
  private static int[] webp(byte[] bytes) {
    for (Chunks.Chunk chunk : Chunks.of(bytes, Format.WEBP)) {
      int at = chunk.data();
      if (chunk.length() < 10) {
        continue;
      }
      if (chunk.type().equals("VP8X")) {
        return new int[] {1 + three(bytes, at + 4), 1 + three(bytes, at + 7)};
      } else if (chunk.type().equals("VP8 ")) {
        return new int[] {three(bytes, at + 6) & SIDE, three(bytes, at + 8) & SIDE};
      } else if (chunk.type().equals("VP8L")) {
        int width = three(bytes, at + 1);
        int height = three(bytes, at + 2) >> 6;
        return new int[] {1 + (width & SIDE), 1 + (height & SIDE)};
      }
    }
    return new int[2];
  }

  private static int three(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8) | ((bytes[at + 2] & 0xff) << 16);
  }

  /** The first box {@code ispe} (ISO/IEC 23008-12, 6.5.3), wherever it lies. */
  private static int[] avif(byte[] bytes) {
    String text =
        new String(bytes, 0, Math.min(bytes.length, 1 << 14), StandardCharsets.ISO_8859_1);
    int at = text.indexOf("ispe");
    if (at < 0 || at + 16 > bytes.length) {
      return new int[2];
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new int[] {in.getInt(at + 8), in.getInt(at + 12)};
  }
}
