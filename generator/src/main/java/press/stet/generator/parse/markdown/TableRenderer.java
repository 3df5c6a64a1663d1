package press.stet.generator.parse.markdown;

import java.util.List;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;
import press.stet.generator.parse.markdown.TableBlock.Alignment;

/** Writes tables, in a frame that scrolls where a screen is narrow. */
final class TableRenderer {

  /** Short rows are filled up with empty cells, but not without end. */
  private static final int MOST_FILLED = 100_000;

  private final Rendering r;
  private final InlineRenderer inlines;
  private int filled;

  TableRenderer(Rendering rendering, InlineRenderer inlines) {
    r = rendering;
    this.inlines = inlines;
  }

  void write(TableBlock table) {
    InlineRun run = InlineRun.of(table);
    if (run == null) {
      return;
    }
    r.out.line();
    if (r.profile.newspaper()) {
      r.out.raw("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
      r.out.text(r.wording.table()).raw("\">\n");
    }
    r.out.raw("<table>\n<thead>\n");
    List<SourceLine> lines = run.lines();
    row(table, run, lines.get(0), "th");
    r.out.raw("</thead>\n");
    for (int i = 2; i < lines.size(); i++) {
      r.out.raw(i == 2 ? "<tbody>\n" : "");
      row(table, run, lines.get(i), "td");
    }
    r.out.raw(lines.size() > 2 ? "</tbody>\n" : "").raw("</table>\n");
    r.out.raw(r.profile.newspaper() ? "</div>\n" : "");
  }

  private void row(TableBlock table, InlineRun run, SourceLine line, String element) {
    List<SourceLine> cells = TableRow.split(line);
    r.out.raw("<tr>\n");
    for (int i = 0; i < table.columns().size(); i++) {
      boolean missing = i >= cells.size();
      if (missing && ++filled > MOST_FILLED) {
        break;
      }
      String name = isHead(element, missing ? null : cells.get(i)) ? "th" : "td";
      r.out.raw('<').raw(name);
      align(table.columns().get(i));
      r.out.raw('>');
      if (!missing) {
        Piece head = r.reader.read(List.of(cells.get(i)), run.definitions());
        inlines.write(head, run.definitions(), false);
      }
      r.out.raw("</").raw(name).raw(">\n");
    }
    r.out.raw("</tr>\n");
  }

  /** In the corner of a newspaper's table, where there is nothing to be read, is no heading. */
  private boolean isHead(String element, @Nullable SourceLine cell) {
    boolean empty = cell == null || cell.getContent().toString().isBlank();
    return element.equals("th") && !(empty && r.profile.newspaper());
  }

  private void align(Alignment alignment) {
    String name =
        switch (alignment) {
          case NONE -> "";
          case LEFT -> "left";
          case CENTER -> "center";
          case RIGHT -> "right";
        };
    if (!name.isEmpty()) {
      r.out.raw(r.profile.newspaper() ? " class=\"align-" : " align=\"").raw(name).raw('"');
    }
  }
}
