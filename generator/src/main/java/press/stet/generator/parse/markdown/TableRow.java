package press.stet.generator.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.text.Characters;

/** Splits a line of a table into cells. */
final class TableRow {

  private TableRow() {}

  /** The cells without the blanks around them; {@code \|} has become {@code |}. */
  static List<SourceLine> split(SourceLine line) {
    CharSequence row = line.getContent();
    int start = Characters.skipSpaceTab(row, 0, row.length());
    int end = Characters.skipSpaceTabBackwards(row, row.length() - 1, start) + 1;
    if (start < end && row.charAt(start) == '|') {
      start++;
    }
    List<SourceLine> cells = new ArrayList<>();
    int from = start;
    boolean escaped = false;
    for (int i = start; i < end; i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < end && row.charAt(i + 1) == '|') {
        escaped = true;
        i++;
      } else if (c == '|') {
        cells.add(cell(line, from, i, escaped));
        from = i + 1;
        escaped = false;
      }
    }
    if (from < end) {
      cells.add(cell(line, from, end, escaped));
    }
    return cells;
  }

  private static SourceLine cell(SourceLine line, int from, int to, boolean escaped) {
    CharSequence row = line.getContent();
    int start = Characters.skipSpaceTab(row, from, to);
    int end = Characters.skipSpaceTabBackwards(row, to - 1, start) + 1;
    if (!escaped) {
      return line.substring(start, end);
    }
    String content = row.subSequence(start, end).toString().replace("\\|", "|");
    SourceSpan span = line.getSourceSpan();
    return SourceLine.of(
        content, span == null ? null : span.subSpan(Math.min(start, span.getLength())));
  }
}
