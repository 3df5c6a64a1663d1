package press.stet.generator.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import press.stet.core.value.Colour;

/** Writes pictures of few colours as PNG (ISO/IEC 15948). */
final class CardPng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int DEPTH = 8;
  private static final int PALETTE = 3;

  private CardPng() {}

  /**
   * A file.
   *
   * @param pixels numbers of colours, row by row
   */
  static byte[] of(int width, int height, byte[] pixels, Colour[] palette) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    out.writeBytes(SIGNATURE);
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(out, "IHDR", head.put((byte) DEPTH).put((byte) PALETTE).array());
    byte[] colours = new byte[palette.length * 3];
    for (int i = 0; i < palette.length; i++) {
      colours[3 * i] = (byte) palette[i].red();
      colours[3 * i + 1] = (byte) palette[i].green();
      colours[3 * i + 2] = (byte) palette[i].blue();
    }
    chunk(out, "PLTE", colours);
    chunk(out, "IDAT", deflated(rows(width, height, pixels)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** Before each row stands how it is filtered: not at all. */
  private static byte[] rows(int width, int height, byte[] pixels) {
    byte[] rows = new byte[(width + 1) * height];
    for (int row = 0; row < height; row++) {
      System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
    }
    return rows;
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    byte[] buffer = new byte[1 << 13];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    byte[] named = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(named);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(named);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
