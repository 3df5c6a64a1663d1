package press.stet.generator.parse.markdown;

import java.util.Arrays;
import press.stet.generator.body.Fragment;

/** Grows a text of HTML; everything that comes from a writer enters it escaped. */
final class HtmlBuffer {

  private char[] chars;
  private int length;

  HtmlBuffer(int capacity) {
    chars = new char[Math.max(64, capacity)];
  }

  int length() {
    return length;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Adds markup as it is. */
  HtmlBuffer raw(String markup) {
    int size = markup.length();
    ensure(size);
    markup.getChars(0, size, chars, length);
    length += size;
    return this;
  }

  /** Adds a character as it is. */
  HtmlBuffer raw(char c) {
    ensure(1);
    chars[length++] = c;
    return this;
  }

  /** Adds characters that need no escaping. */
  HtmlBuffer raw(char[] source, int start, int end) {
    int size = end - start;
    ensure(size);
    System.arraycopy(source, start, chars, length, size);
    length += size;
    return this;
  }

  HtmlBuffer number(int n) {
    return raw(Integer.toString(n));
  }

  /** Goes to a new line unless at the start of one. */
  HtmlBuffer line() {
    if (length > 0 && chars[length - 1] != '\n') {
      raw('\n');
    }
    return this;
  }

  /** Adds a text, escaped for element contents and for attribute values in double quotes. */
  HtmlBuffer text(String text) {
    return text(text.toCharArray(), 0, text.length());
  }

  /** Adds a text, escaped for element contents and for attribute values in double quotes. */
  HtmlBuffer text(char[] source, int start, int end) {
    int run = start;
    for (int i = start; i < end; i++) {
      char c = source[i];
      if (isPlain(c)) {
        continue;
      }
      if (isPair(source, i, end)) {
        i++;
        continue;
      }
      raw(source, run, i);
      raw(escape(c));
      run = i + 1;
    }
    return raw(source, run, end);
  }

  /** Adds a mark without a number. */
  HtmlBuffer mark(char letter) {
    return raw(Fragment.MARK).raw(letter).raw(Fragment.END);
  }

  /** Adds a mark. */
  HtmlBuffer mark(char letter, int n) {
    return raw(Fragment.MARK).raw(letter).number(n).raw(Fragment.END);
  }

  /** Takes back what was added after a length. */
  void truncate(int to) {
    length = to;
  }

  boolean endsWith(String end) {
    int from = length - end.length();
    boolean same = from >= 0;
    for (int i = 0; same && i < end.length(); i++) {
      same = chars[from + i] == end.charAt(i);
    }
    return same;
  }

  char at(int position) {
    return chars[position];
  }

  void set(int position, char c) {
    chars[position] = c;
  }

  /** The markup from a position on. */
  String from(int start) {
    return new String(chars, start, length - start);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  /** Whether a character stands for itself everywhere in HTML. */
  static boolean isPlain(char c) {
    if (c < 0x7F) {
      return c >= ' ' ? c != '<' && c != '&' && c != '>' && c != '"' : c == '\n' || c == '\t';
    }
    return (c > 0x9F && c < Character.MIN_SURROGATE) || (c > Character.MAX_SURROGATE && c < 0xFFFE);
  }

  /** Whether a whole character of two {@code char}s begins here. */
  static boolean isPair(char[] source, int at, int end) {
    return Character.isHighSurrogate(source[at])
        && at + 1 < end
        && Character.isLowSurrogate(source[at + 1]);
  }

  /** What stands for a character that is not plain; control characters vanish. */
  static String escape(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> Character.isSurrogate(c) ? "\uFFFD" : "";
    };
  }

  private void ensure(int more) {
    if (length + more > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
    }
  }
}
