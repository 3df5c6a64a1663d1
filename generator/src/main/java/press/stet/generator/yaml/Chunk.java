package press.stet.generator.yaml;

import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import press.stet.core.diagnostic.Location;
import press.stet.core.diagnostic.ProblemKind;
import press.stet.core.diagnostic.Problems;
import press.stet.core.diagnostic.SourceText;
import press.stet.core.diagnostic.Span;

/**
 * Whole lines of a file that are read as YAML in one go.
 *
 * @param source the file
 * @param start offset of the first line in the file
 * @param text the lines, every unprintable character replaced by a space
 */
record Chunk(SourceText source, int start, String text) {

  /** Takes lines of a file and reports the unprintable characters among them. */
  static Chunk of(SourceText source, int start, int end, Problems problems) {
    String text = source.text().substring(start, end);
    int bad = unprintable(text, 0);
    if (bad < 0) {
      return new Chunk(source, start, text);
    }
    StringBuilder clean = new StringBuilder(text);
    for (int at = bad; at >= 0; at = unprintable(text, at + 1)) {
      clean.setCharAt(at, ' ');
      problems.report(
          ProblemKind.YAML_CONTROL_CHARACTER, source.at(start + at, 1), name(text.charAt(at)));
    }
    return new Chunk(source, start, clean.toString());
  }

  /** The first character from an index on that YAML does not allow; -1 if there is none. */
  static int unprintable(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        continue;
      }
      int point = text.codePointAt(i);
      if (!StreamReader.isPrintable(point)) {
        return i;
      }
      i += Character.charCount(point) - 1;
    }
    return -1;
  }

  /** The name of a character that cannot be shown: {@code U+0007}. */
  static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** Some lines of this chunk. */
  Chunk part(int from, int to) {
    return new Chunk(source, start + from, text.substring(from, to));
  }

  /** The number of the first line in the file, less one: what a mark's line is relative to. */
  int linesBefore() {
    return source.lineOf(start) - 1;
  }

  /** The offset in {@link #text} of a mark. */
  int offset(Mark mark) {
    int points = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(mark.getIndex(), points));
  }

  /** The place of a run of characters, given by its offset in {@link #text}. */
  Location at(int offset, int length) {
    return source.at(start + Math.min(offset, text.length()), length);
  }

  /** The first line. */
  Span span() {
    return at(0, text.length()).span();
  }

  /** From one mark to another, at most to the end of the first one's line. */
  Span span(int linesBefore, Mark from, Mark to) {
    int line = linesBefore + from.getLine() + 1;
    int length = to.getColumn() - from.getColumn();
    if (to.getLine() != from.getLine()) {
      String text = source.line(line).stripTrailing();
      length = text.codePointCount(0, text.length()) - from.getColumn();
    }
    return new Span(line, from.getColumn() + 1, Math.max(1, length));
  }
}
