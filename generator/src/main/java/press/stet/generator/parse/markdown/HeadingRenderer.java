package press.stet.generator.parse.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.ProblemKind;

/** Writes headings with ids; <code>{#id}</code> at the end of one sets it. */
final class HeadingRenderer {

  private final Rendering r;
  private final InlineRenderer inlines;
  private final Map<Heading, String> given = new HashMap<>();

  HeadingRenderer(Rendering rendering, InlineRenderer inlines) {
    r = rendering;
    this.inlines = inlines;
  }

  /** Takes the ids that headings give themselves, before any is made up. */
  void reserve(Node parent) {
    if (!r.profile.newspaper()) {
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        take(heading);
      } else if (node instanceof Block) {
        reserve(node);
      }
    }
  }

  private void take(Heading heading) {
    List<SourceLine> lines = BlockRenderer.lines(heading);
    if (lines.isEmpty()) {
      return;
    }
    SourceLine line = lines.get(lines.size() - 1);
    String text = line.getContent().toString();
    int start = text.lastIndexOf("{#");
    if (start < 0 || !text.stripTrailing().endsWith("}")) {
      return;
    }
    String id = text.substring(start + 2, text.stripTrailing().length() - 1);
    if (!isId(id)) {
      return;
    }
    int end = text.substring(0, start).stripTrailing().length();
    lines.remove(lines.size() - 1);
    if (end > 0) {
      lines.add(line.substring(0, end));
    }
    if (r.links.addAnchor(id)) {
      given.put(heading, id);
    } else {
      int offset = line.getSourceSpan() == null ? 0 : line.getSourceSpan().getInputIndex() + start;
      r.faults.report(ProblemKind.DUPLICATE_HEADING_ID, offset, id.length() + 3, id);
    }
  }

  private static boolean isId(String id) {
    boolean possible = !id.isEmpty() && !HeadingIds.isReserved(id);
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      possible &=
          Scripts.isWord(c)
              || "-_.:".indexOf(c) >= 0
              || Scripts.joinsWords(c)
              || Character.isSurrogate(c);
    }
    return possible;
  }

  void write(Heading heading) {
    r.out.line().raw("<h").number(heading.getLevel());
    InlineRun run = InlineRun.of(heading);
    Piece head = run == null ? null : r.reader.read(run.lines(), run.definitions());
    if (r.profile.newspaper()) {
      String id = given.get(heading);
      r.out.raw(" id=\"").text(id == null ? r.headingIds.of(title(head)) : id).raw('"');
    }
    r.out.raw('>');
    if (run != null && head != null) {
      inlines.write(head, run.definitions(), false);
    }
    r.out.raw("</h").number(heading.getLevel()).raw(">\n");
  }

  /** The heading's words as written. */
  private String title(@Nullable Piece head) {
    StringBuilder title = new StringBuilder();
    InlineSource source = r.reader.source();
    int pictures = 0;
    for (Piece p = head; p != null; p = p.next) {
      switch (p.kind) {
        case OPEN_IMAGE -> pictures++;
        case CLOSE_IMAGE -> pictures--;
        case TEXT, LITERAL, CODE, AUTOLINK -> {
          if (pictures == 0) {
            title.append(source.chars(), p.start, p.end - p.start);
          }
        }
        case STRING -> title.append(p.string == null ? "" : p.string);
        case SOFT_BREAK, HARD_BREAK -> title.append(' ');
        default -> {}
      }
    }
    return title.toString();
  }
}
