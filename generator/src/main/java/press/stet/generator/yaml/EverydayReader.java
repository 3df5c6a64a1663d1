package press.stet.generator.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Span;
import press.stet.generator.yaml.YamlValue.Entry;
import press.stet.generator.yaml.YamlValue.Mapping;
import press.stet.generator.yaml.YamlValue.Sequence;
import press.stet.generator.yaml.YamlValue.Text;

/**
 * Reads the part of YAML that nearly every text is written in, and gives up on all the rest: simple
 * keys, texts on one line without escapes, lists, and braces or brackets that close on their line.
 * What it reads, {@link TreeReader} would read as the same values in the same places, without a
 * problem; but that one takes a general parser, whose start alone outlasts a small newspaper.
 */
final class EverydayReader {

  private static final int DEEPEST = 4;
  private static final byte WORD = 1;
  private static final byte BEGINS = 2;
  private static final byte IN_BRACKETS = 4;
  private static final byte ANYWHERE = 8;
  private static final byte[] KINDS = kinds();

  private final char[] chars;
  private int at;
  private int line;
  private int lineStart;
  private int lineEnd;
  private int next;

  private EverydayReader(char[] chars, int linesBefore) {
    this.chars = chars;
    this.line = linesBefore;
  }

  /**
   * The mapping that a part of a text holds.
   *
   * @param start where its first line begins
   * @param end behind its last line
   * @return null if there is anything out of the ordinary
   */
  static @Nullable Mapping read(String text, int start, int end) {
    int lines = linesBefore(text, start);
    if (lines < 0 || start == end || text.charAt(end - 1) != '\n') {
      return null;
    }
    char[] chars = new char[end - start];
    text.getChars(start, end, chars, 0);
    EverydayReader reader = new EverydayReader(chars, lines);
    if (!reader.nextLine() || reader.column() != 0) {
      return null;
    }
    Mapping mapping = reader.block(0, 1);
    return reader.isAtEnd() ? mapping : null;
  }

  /** The number of lines before an offset; -1 if they end in different ways. */
  private static int linesBefore(String text, int offset) {
    int lines = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        return -1;
      }
      lines += c == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Goes to the first letter of the next line that has any; false at the end. */
  private boolean nextLine() {
    lineStart = next;
    while (lineStart < chars.length) {
      line++;
      at = lineStart;
      while (chars[at] == ' ') {
        at++;
      }
      lineEnd = at;
      while (isOrdinary(chars[lineEnd])) {
        lineEnd++;
      }
      boolean empty = lineEnd == at || chars[at] == '#';
      next = lineEnd + 1;
      if (!empty || chars[lineEnd] != '\n') {
        return true;
      }
      lineStart = next;
    }
    return false;
  }

  private boolean isAtEnd() {
    return lineStart == chars.length;
  }

  private int column() {
    return at - lineStart;
  }

  /** From a column of the current line to the character before the next one to be read. */
  private Span span(int column) {
    return new Span(line, column + 1, Math.max(1, at - lineStart - column));
  }

  /** From the next character to the line's last one. */
  private Span restOfLine() {
    int end = lineEnd;
    while (end > at && Character.isWhitespace(chars[end - 1])) {
      end--;
    }
    return new Span(line, column() + 1, end - at);
  }

  /** Reads the keys that begin in a column, each on a line of its own. */
  private @Nullable Mapping block(int column, int depth) {
    Span span = restOfLine();
    List<Entry> entries = new ArrayList<>();
    while (!isAtEnd() && column() == column) {
      Entry entry = entry(column, depth);
      if (entry == null || isKnown(entry.key(), entries)) {
        return null;
      }
      entries.add(entry);
    }
    return isAtEnd() || column() < column ? new Mapping(entries, span) : null;
  }

  private @Nullable Entry entry(int column, int depth) {
    int start = at;
    String key = key();
    if (key == null) {
      return null;
    }
    Span span = new Span(line, column + 1, at - start);
    at++;
    boolean ends = isLineDone();
    YamlValue value = ends ? below(column, depth) : onLine(depth);
    return value == null ? null : new Entry(key, span, value);
  }

  /** Reads a key up to its colon. */
  private @Nullable String key() {
    int start = at;
    while (kind(chars[at]) == (WORD | BEGINS | IN_BRACKETS | ANYWHERE)) {
      at++;
    }
    boolean colon = chars[at] == ':' && (chars[at + 1] == ' ' || chars[at + 1] == '\n');
    if (!colon || at == start || at - start > 100) {
      return null;
    }
    String key = new String(chars, start, at - start);
    return isNull(key) ? null : key;
  }

  /** Passes over spaces; whether nothing else follows. */
  private boolean isLineDone() {
    while (chars[at] == ' ') {
      at++;
    }
    return chars[at] == '\n';
  }

  /** Reads a value that begins on this line, to the end of the line. */
  private @Nullable YamlValue onLine(int depth) {
    YamlValue value = value(depth, ANYWHERE);
    if (value == null || !isLineDone()) {
      return null;
    }
    nextLine();
    return value;
  }

  /** Reads the list or the group of keys on the lines below a key. */
  private @Nullable YamlValue below(int keyColumn, int depth) {
    if (!nextLine() || depth == DEEPEST) {
      return null;
    }
    int column = column();
    if (column >= keyColumn && isDash()) {
      return list(column, depth);
    }
    return column > keyColumn ? block(column, depth + 1) : null;
  }

  private boolean isDash() {
    return chars[at] == '-' && chars[at + 1] == ' ';
  }

  private @Nullable YamlValue list(int column, int depth) {
    Span span = restOfLine();
    List<YamlValue> items = new ArrayList<>();
    while (!isAtEnd() && column() == column && isDash()) {
      at++;
      YamlValue item = isLineDone() ? null : onLine(depth + 1);
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    return isAtEnd() || column() <= column ? new Sequence(items, span) : null;
  }

  /**
   * Reads one value.
   *
   * @param allowed what the characters of a text without quotation marks must be
   */
  private @Nullable YamlValue value(int depth, byte allowed) {
    char c = chars[at];
    if (c == '"' || c == '\'') {
      return quoted(c);
    }
    if (c == '[' || c == '{') {
      return depth == DEEPEST ? null : c == '[' ? brackets(depth + 1) : braces(depth + 1);
    }
    return plain(allowed);
  }

  private @Nullable Text quoted(char mark) {
    int column = column();
    int start = at + 1;
    int end = start;
    while (chars[end] != mark) {
      if (chars[end] == '\\' || !isOrdinary(chars[end])) {
        return null;
      }
      end++;
    }
    at = end + 1;
    return chars[at] == mark ? null : new Text(new String(chars, start, end - start), span(column));
  }

  private @Nullable Text plain(byte allowed) {
    if ((kind(chars[at]) & BEGINS) == 0) {
      return null;
    }
    int column = column();
    int start = at;
    while ((kind(chars[at]) & allowed) != 0) {
      boolean key = chars[at] == ':' && (chars[at + 1] == ' ' || chars[at + 1] == '\n');
      boolean comment = chars[at] == '#' && chars[at - 1] == ' ';
      if (key || comment) {
        return null;
      }
      at++;
    }
    while (chars[at - 1] == ' ') {
      at--;
    }
    String text = new String(chars, start, at - start);
    return isNull(text) ? null : new Text(text, span(column));
  }

  private @Nullable Sequence brackets(int depth) {
    int column = column();
    List<YamlValue> items = new ArrayList<>();
    at++;
    isLineDone();
    while (chars[at] != ']' || !items.isEmpty()) {
      YamlValue item = value(depth, IN_BRACKETS);
      if (item == null) {
        return null;
      }
      items.add(item);
      isLineDone();
      if (chars[at] == ']') {
        break;
      }
      if (!comma()) {
        return null;
      }
    }
    at++;
    return new Sequence(items, span(column));
  }

  private @Nullable Mapping braces(int depth) {
    int column = column();
    List<Entry> entries = new ArrayList<>();
    at++;
    isLineDone();
    while (chars[at] != '}' || !entries.isEmpty()) {
      int start = column();
      String key = key();
      Span span = span(start);
      at++;
      YamlValue value = key == null || isLineDone() ? null : value(depth, IN_BRACKETS);
      if (key == null || value == null || isKnown(key, entries)) {
        return null;
      }
      entries.add(new Entry(key, span, value));
      isLineDone();
      if (chars[at] == '}') {
        break;
      }
      if (!comma()) {
        return null;
      }
    }
    at++;
    return new Mapping(entries, span(column));
  }

  private boolean comma() {
    boolean comma = chars[at] == ',';
    at++;
    return comma && !isLineDone();
  }

  private static boolean isKnown(String key, List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNull(String text) {
    return text.length() == 4 && text.equalsIgnoreCase("null");
  }

  private static int kind(char c) {
    return c < KINDS.length ? KINDS[c] : isOrdinary(c) ? BEGINS | IN_BRACKETS | ANYWHERE : 0;
  }

  /** Whether a character is one column wide, no line break and no mark of the encoding. */
  private static boolean isOrdinary(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0xA0 && c < Character.MIN_SURROGATE && c != '\u2028' && c != '\u2029')
        || (c > Character.MAX_SURROGATE && c < 0xFFFE && c != '\uFEFF');
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x80];
    for (char c = ' '; c < 0x7F; c++) {
      boolean digit = c >= '0' && c <= '9';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean inBrackets = digit || letter || " -_./()'+&;!".indexOf(c) >= 0;
      boolean begins = digit || letter || "/(".indexOf(c) >= 0;
      int word = digit || letter ? WORD : 0;
      kinds[c] = (byte) (word | (begins ? BEGINS : 0) | (inBrackets ? IN_BRACKETS : 0) | ANYWHERE);
    }
    return kinds;
  }
}
