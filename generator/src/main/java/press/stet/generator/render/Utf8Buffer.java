package press.stet.generator.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects text as UTF-8 bytes, to be used again for the next page. An unpaired surrogate becomes a
 * question mark, as in {@link String#getBytes(java.nio.charset.Charset)}.
 */
final class Utf8Buffer extends Writer {

  /** Of a character; a pair of two takes no more. */
  private static final int MOST_BYTES = 3;

  /** Of a character's reference. */
  private static final int MOST_ESCAPED = 6;

  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] APOSTROPHE = ascii("&#39;");

  private byte[] bytes;
  private final char[] chars;
  private int size;
  private char high;

  /** A buffer for whole pages. */
  Utf8Buffer() {
    this(1 << 15, 1 << 12);
  }

  /**
   * A buffer for parts of pages.
   *
   * @param capacity bytes that are written before the buffer must grow
   */
  Utf8Buffer(int capacity) {
    this(capacity, 1 << 8);
  }

  private Utf8Buffer(int capacity, int chunk) {
    this.bytes = new byte[capacity];
    this.chars = new char[chunk];
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Forgets everything. */
  void reset() {
    truncate(0);
  }

  /** Forgets all but the first bytes. */
  void truncate(int length) {
    size = length;
    high = 0;
  }

  /** The number of bytes. */
  int size() {
    endPair();
    return size;
  }

  /** A copy of what was written. */
  byte[] toBytes() {
    endPair();
    return Arrays.copyOf(bytes, size);
  }

  /** What was written. */
  String text() {
    endPair();
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  /** Adds what another buffer holds. */
  void write(Utf8Buffer other) {
    other.endPair();
    write(other.bytes, 0, other.size);
  }

  /** Adds what is UTF-8 already. */
  void write(byte[] utf8) {
    write(utf8, 0, utf8.length);
  }

  /** Adds what is UTF-8 already. */
  void write(byte[] utf8, int offset, int length) {
    endPair();
    room(length);
    System.arraycopy(utf8, offset, bytes, size, length);
    size += length;
  }

  /** Adds a text whose every character is to be seen by readers of HTML. */
  void writeEscaped(String text) {
    for (int from = 0; from < text.length(); from += chars.length) {
      int count = Math.min(chars.length, text.length() - from);
      text.getChars(from, from + count, chars, 0);
      escape(count);
    }
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
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
    room(MOST_BYTES * length);
    int end = offset + length;
    byte[] to = bytes;
    int next = size;
    for (int at = offset; at < end; at++) {
      char c = text[at];
      if (c < 0x80 && high == 0) {
        to[next++] = (byte) c;
      } else {
        size = next;
        encode(c);
        next = size;
      }
    }
    size = next;
  }

  /** Adds the first of the characters at hand. */
  private void escape(int count) {
    room(MOST_ESCAPED * count);
    byte[] to = bytes;
    int next = size;
    for (int at = 0; at < count; at++) {
      char c = chars[at];
      boolean plain = c > '>' || c == '=' || (c < '<' && c != '&' && c != '"' && c != '\'');
      if (plain && c < 0x80 && high == 0) {
        to[next++] = (byte) c;
      } else {
        size = next;
        if (plain) {
          encode(c);
        } else {
          endPair();
          reference(c);
        }
        next = size;
      }
    }
    size = next;
  }

  private void reference(char c) {
    byte[] reference =
        switch (c) {
          case '&' -> AMPERSAND;
          case '<' -> LESS;
          case '>' -> GREATER;
          case '"' -> QUOTE;
          default -> APOSTROPHE;
        };
    System.arraycopy(reference, 0, bytes, size, reference.length);
    size += reference.length;
  }

  /** Makes room for so many bytes, and for what an unpaired surrogate may still become. */
  private void room(int more) {
    if (bytes.length - size < more + 1) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more + 1));
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
