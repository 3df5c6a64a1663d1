package press.stet.generator.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file of the index on its way: a line for each word, with the word and, behind a space, the
 * stories that it stands in.
 *
 * <p>A story is written as its distance from the one before, times two, plus one if its strength
 * follows, which is 0 otherwise. Numbers have five bits to a character, lowest first, of an
 * alphabet of 64, whose second half says that more follow.
 */
final class PostingsText {

  private static final byte[] ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
          .getBytes(StandardCharsets.US_ASCII);

  private static final int HALF = 32;

  private byte[] bytes = new byte[1 << 13];
  private int size;

  /** Begins a word's line. */
  PostingsText word(String word) {
    if (size > 0) {
      put((byte) '\n');
    }
    byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
    put((byte) ' ');
    return this;
  }

  /** Adds a story by its distance from the one before, or from -1. */
  void add(int distance, int strength) {
    number(2 * distance + (strength > 0 ? 1 : 0));
    if (strength > 0) {
      number(strength);
    }
  }

  private void number(int value) {
    int rest = value;
    while (rest >= HALF) {
      put(ALPHABET[HALF + (rest & HALF - 1)]);
      rest >>>= 5;
    }
    put(ALPHABET[rest]);
  }

  private void put(byte b) {
    room(1);
    bytes[size++] = b;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** The file. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
