package press.stet.generator.render;

import freemarker.core.Environment;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects text as UTF-8 bytes, to be used again for the next page. An unpaired surrogate becomes a
 * question mark, as in {@link String#getBytes(java.nio.charset.Charset)}. Only single characters
 * and arrays of them may end with the first half of a pair. No template can print more than {@link
 * #MOST} bytes.
 */
final class Utf8Buffer extends Writer {

  /** So many bytes no page has; one that gets longer is drawn by a loop without end. */
  static final int MOST = 64 << 20;

  /** Of a character; a pair of two takes no more. */
  private static final int MOST_BYTES = 3;

  /** What stands for a character in HTML; empty for those that stand for themselves. */
  private static final byte[][] REFERENCES = new byte['>' + 1][0];

  static {
    REFERENCES['&'] = ascii("&amp;");
    REFERENCES['<'] = ascii("&lt;");
    REFERENCES['>'] = ascii("&gt;");
    REFERENCES['"'] = ascii("&quot;");
    REFERENCES['\''] = ascii("&#39;");
  }

  private byte[] bytes;
  private int size;
  private char high;

  /**
   * An empty buffer.
   *
   * @param capacity bytes that are written before the buffer must grow
   */
  Utf8Buffer(int capacity) {
    this.bytes = new byte[capacity];
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

  /** Whether what was written ends with these bytes. */
  boolean endsWith(byte[] end) {
    endPair();
    return size >= end.length && Arrays.equals(bytes, size - end.length, size, end, 0, end.length);
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
    bound(text.length());
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int copied = 0;
    for (int at = 0; at < utf8.length; at++) {
      int b = utf8[at] & 0xff;
      if (b <= '>') {
        byte[] reference = REFERENCES[b];
        if (reference.length > 0) {
          write(utf8, copied, at - copied);
          write(reference);
          copied = at + 1;
        }
      }
    }
    write(utf8, copied, utf8.length - copied);
  }

  @Override
  public void write(String text) {
    bound(text.length());
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(String text, int offset, int length) {
    write(text.substring(offset, offset + length));
  }

  @Override
  public void write(int c) {
    write(new char[] {(char) c}, 0, 1);
  }

  @Override
  public void write(char[] text, int offset, int length) {
    room(MOST_BYTES * length);
    int end = offset + length;
    int at = offset;
    while (at < end) {
      if (high == 0) {
        at = writeAscii(text, at, end);
      }
      if (at < end) {
        encode(text[at++]);
      }
    }
  }

  /** Adds the characters before the first that takes more than one byte. */
  private int writeAscii(char[] text, int offset, int end) {
    byte[] to = bytes;
    int next = size;
    int at = offset;
    while (at < end && text[at] < 0x80) {
      to[next++] = (byte) text[at++];
    }
    size = next;
    return at;
  }

  /** Makes room for so many bytes, and for what an unpaired surrogate may still become. */
  private void room(int more) {
    if (bytes.length - size < more + 1) {
      bound(more);
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more + 1));
    }
  }

  /** Only templates are held to it: a text is as long as its writer has made it. */
  private void bound(int more) {
    if ((long) size + more > MOST && Environment.getCurrentEnvironment() != null) {
      throw GivenUp.tooLong();
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
