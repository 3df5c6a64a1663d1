package press.stet.generator.parse.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;

/** The box at the start of a task: {@code [ ]} or {@code [x]} (GFM, section 5.3). */
final class TaskBox {

  static final int NONE = 0;
  static final int OPEN = 1;
  static final int DONE = 2;

  private static final int SIZE = 3;

  private TaskBox() {}

  /** Takes the box out of a list item's first paragraph. */
  static int take(Node item) {
    List<SourceLine> lines =
        item.getFirstChild() instanceof Paragraph paragraph
            ? BlockRenderer.lines(paragraph)
            : List.of();
    if (lines.isEmpty()) {
      return NONE;
    }
    SourceLine line = lines.get(0);
    CharSequence text = line.getContent();
    boolean box =
        text.length() > SIZE + 1
            && text.charAt(0) == '['
            && text.charAt(2) == ']'
            && Scripts.isSpace(text.charAt(SIZE));
    int state = box ? state(text.charAt(1)) : NONE;
    if (state != NONE) {
      int start = SIZE;
      while (start < text.length() && Scripts.isSpace(text.charAt(start))) {
        start++;
      }
      lines.set(0, line.substring(start, text.length()));
    }
    return state;
  }

  private static int state(char c) {
    return c == ' ' ? OPEN : c == 'x' || c == 'X' ? DONE : NONE;
  }

  /** Begins the list item with its box. */
  static void write(Rendering r, boolean done, boolean tight) {
    if (!r.profile.newspaper()) {
      r.out
          .raw("<li><input ")
          .raw(done ? "checked=\"\" " : "")
          .raw("disabled=\"\" type=\"checkbox\"> ");
      return;
    }
    r.out.raw("<li class=\"task\"><input type=\"checkbox\" disabled");
    r.out.raw(done ? " checked" : "").raw(" aria-label=\"");
    r.out.text(done ? r.wording.done() : r.wording.open()).raw(tight ? "\"> " : "\">");
  }
}
