package press.stet.core.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import press.stet.core.value.Checksum;

/**
 * A text file of the newspaper with its name, able to turn offsets into places.
 *
 * <p>Lines end with LF, CR LF or CR. Lines and columns count from 1; columns count Unicode code
 * points.
 */
public final class SourceText {

  private final String path;
  private final String text;
  private final Checksum contents;
  private int[] lineStarts = {};
  private Line last = new Line(0, "");

  /**
   * Creates a source text.
   *
   * @param path as shown to the writer, relative to the newspaper folder
   * @param text the whole file, without a byte order mark
   */
  public SourceText(String path, String text) {
    this(path, text, Checksum.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Creates a source text whose bytes are known.
   *
   * @param text the whole file, without a byte order mark
   * @param contents of the file
   */
  public SourceText(String path, String text, Checksum contents) {
    this.path = path;
    this.text = text;
    this.contents = contents;
  }

  /** The file's name relative to the newspaper folder. */
  public String path() {
    return path;
  }

  /** What tells the file's contents from others. */
  public Checksum contents() {
    return contents;
  }

  /** The whole file. */
  public String text() {
    return text;
  }

  /**
   * The place of a run of characters.
   *
   * @param offset index of a {@code char}, from 0 up to and including the text's length
   * @param length in {@code char}s; what lies beyond the end of the line is left out
   */
  public Location at(int offset, int length) {
    int line = lineOf(offset);
    int start = lineStart(line);
    String lineText = line(line);
    int from = Math.min(offset - start, lineText.length());
    int to = Math.min(Math.max(from, offset - start + length), lineText.length());
    int column = lineText.codePointCount(0, from) + 1;
    int width = Math.max(1, lineText.codePointCount(from, to));
    return new Location(path, new Span(line, column, width), lineText);
  }

  /** The place of a span that was found earlier in this same text. */
  public Location at(Span span) {
    return new Location(path, span, span.line() <= lineCount() ? line(span.line()) : "");
  }

  /** The offset at which a line begins; lines count from 1. */
  public int lineStart(int line) {
    return starts()[line - 1];
  }

  /**
   * A line's text without its line break; lines count from 1. A thousand faults in one long line
   * share its text.
   */
  public String line(int line) {
    Line known = last;
    if (known.number() != line) {
      known = new Line(line, cut(line));
      last = known;
    }
    return known.text();
  }

  private String cut(int line) {
    int start = lineStart(line);
    int end = line < lineCount() ? lineStart(line + 1) : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The number of lines, at least 1. */
  public int lineCount() {
    return starts().length;
  }

  /** The line, from 1, in which an offset lies. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int[] starts() {
    if (lineStarts.length == 0) {
      lineStarts = findLineStarts(text);
    }
    return lineStarts;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    int feed = text.indexOf('\n');
    int back = text.indexOf('\r');
    while (feed >= 0 || back >= 0) {
      boolean feedFirst = back < 0 || (feed >= 0 && feed <= back + 1);
      int end = feedFirst ? feed : back;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
      feed = feed >= 0 && feed <= end ? text.indexOf('\n', end + 1) : feed;
      back = back >= 0 && back <= end ? text.indexOf('\r', end + 1) : back;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The line that was asked for last. */
  private record Line(int number, String text) {}
}
