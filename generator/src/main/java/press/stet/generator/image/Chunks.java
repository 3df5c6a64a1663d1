package press.stet.generator.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a PNG file (PNG specification, 3rd edition, 5.3) or a WebP file (RFC 9649, 2.3), as
 * far as they are whole.
 */
final class Chunks {

  static final int PNG_SIGNATURE = 8;
  static final int RIFF_HEADER = 12;

  private static final byte[] XMP_IN_PNG =
      "XML:com.adobe.xmp\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private Chunks() {}

  /**
   * A part of a file.
   *
   * @param type four letters
   * @param start where its frame begins
   * @param data where its contents begin
   * @param length of its contents
   * @param end where the next part begins
   */
  record Chunk(String type, int start, int data, int length, int end) {}

  /** The parts in their order; none of a file of another kind. */
  static List<Chunk> of(byte[] bytes, Format format) {
    boolean png = format == Format.PNG;
    List<Chunk> chunks = new ArrayList<>();
    ByteBuffer in =
        ByteBuffer.wrap(bytes).order(png ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int at = png ? PNG_SIGNATURE : RIFF_HEADER;
    while ((png || format == Format.WEBP) && at + 8 <= bytes.length) {
      int length = in.getInt(png ? at : at + 4);
      long end = png ? at + 12L + length : at + 8L + length + (length & 1);
      if (length < 0 || at + 8L + length > bytes.length) {
        break;
      }
      String type = new String(bytes, png ? at + 4 : at, 4, StandardCharsets.ISO_8859_1);
      chunks.add(new Chunk(type, at, at + 8, length, (int) Math.min(end, bytes.length)));
      at = (int) Math.min(end, bytes.length);
    }
    return chunks;
  }

  /** How long a WebP file says it is. */
  static long riffLength(byte[] bytes) {
    return bytes.length < RIFF_HEADER
        ? RIFF_HEADER
        : 8 + (ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xffff_ffffL);
  }

  static boolean has(byte[] bytes, Format format, String type) {
    return of(bytes, format).stream().anyMatch(chunk -> chunk.type().equals(type));
  }

  /** The Exif part without its heading; null if there is none. */
  static byte @Nullable [] exif(byte[] bytes, Format format) {
    byte[] found = find(bytes, format, format == Format.PNG ? "eXIf" : "EXIF", new byte[0]);
    if (found == null) {
      return null;
    }
    boolean headed = found.length > 6 && found[0] == 'E' && found[1] == 'x';
    return headed ? Arrays.copyOfRange(found, 6, found.length) : found;
  }

  /** The XMP part, if it is not compressed; null if there is none. */
  static byte @Nullable [] xmp(byte[] bytes, Format format) {
    if (format != Format.PNG) {
      return find(bytes, format, "XMP ", new byte[0]);
    }
    byte[] text = find(bytes, format, "iTXt", XMP_IN_PNG);
    if (text == null) {
      return null;
    }
    int at = XMP_IN_PNG.length;
    for (int zeros = 0; at < text.length && zeros < 2; at++) {
      zeros += text[at] == 0 ? 1 : 0;
    }
    return Arrays.copyOfRange(text, at, text.length);
  }

  private static byte @Nullable [] find(byte[] bytes, Format format, String type, byte[] heading) {
    for (Chunk chunk : of(bytes, format)) {
      int from = chunk.data();
      if (chunk.type().equals(type)
          && chunk.length() >= heading.length
          && Arrays.equals(bytes, from, from + heading.length, heading, 0, heading.length)) {
        return Arrays.copyOfRange(bytes, from, from + chunk.length());
      }
    }
    return null;
  }
}
