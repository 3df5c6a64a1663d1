package press.stet.generator.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects text as UTF-8 bytes, to be used again for the next page. An unpaired surrogate becomes a
 * question mark, as in {@link String#getBytes(java.nio.charset.Charset)}.
 */
final class Utf8Buffer extends Writer {

  private byte[] bytes = new byte[1 << 15];
  private char[] chars = new char[1 << 13];
  private int size;
  private char high;

  /** Forgets everything. */
  void reset() {
    size = 0;
    high = 0;
  }

  /** A copy of what was written. */
  byte[] toBytes() {
    endPair();
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(String text, int offset, int length) {
    for (int from = offset; from < offset + length; from += chars.length) {
      int count = Math.min(chars.length, offset + length - from);
      text.getChars(from, from + count, chars, 0);
      write(chars, 0, count);
    }
  }

  @Override
  public void write(int c) {
    chars[0] = (char) c;
    write(chars, 0, 1);
  }

  @Override
  public void write(char[] text, int offset, int length) {
    if (bytes.length - size < 3 * length + 4) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + 3 * length + 4));
    }
    int end = offset + length;
    int at = offset;
    byte[] to = bytes;
    int next = size;
    if (high == 0) {
      while (at < end && text[at] < 0x80) {
        to[next++] = (byte) text[at++];
      }
    }
    size = next;
    while (at < end) {
      encode(text[at++]);
    }
  }

  private void encode(char c) {
    if (high != 0 && !Character.isLowSurrogate(c)) {
      endPair();
    }
    if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xc0 | (c >> 6));
      bytes[size++] = (byte) (0x80 | (c & 0x3f));
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      encodePair(c);
    } else {
      bytes[size++] = (byte) (0xe0 | (c >> 12));
      bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3f));
      bytes[size++] = (byte) (0x80 | (c & 0x3f));
    }
  }

  private void encodePair(char low) {
    if (high == 0) {
      bytes[size++] = '?';
      return;
    }
    int c = Character.toCodePoint(high, low);
    high = 0;
    bytes[size++] = (byte) (0xf0 | (c >> 18));
    bytes[size++] = (byte) (0x80 | ((c >> 12) & 0x3f));
    bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3f));
    bytes[size++] = (byte) (0x80 | (c & 0x3f));
  }

  /** A high surrogate that nothing followed. */
  private void endPair() {
    if (high != 0) {
      high = 0;
      bytes[size++] = '?';
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
