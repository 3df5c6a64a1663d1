package press.stet.generator.yaml;

import java.io.Reader;

/**
 * Hands out a text so that no surrogate pair is torn and no buffer is filled to its end: the YAML
 * parser writes beyond its buffer where the 1025th {@code char} is the first half of a pair.
 */
final class WholeCharacters extends Reader {

  private final String text;
  private int at;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    int end = Math.min(text.length(), at + length - 1);
    if (end <= at) {
      return -1;
    }
    if (Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length()) {
      end--;
    }
    text.getChars(at, end, buffer, offset);
    int count = end - at;
    at = end;
    return count;
  }

  @Override
  public void close() {}
}
