package press.stet.generator.parse.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;
import press.stet.generator.body.Fragment;

/** Writes the blocks of a text as HTML, with the marks that {@link Fragment} describes. */
final class BlockRenderer {

  /** As many as CommonMark's parser may have open, less a few, so that none is lost unsaid. */
  static final int DEEPEST = 60;

  private final Rendering r;
  private final InlineRenderer inlines;
  private final HeadingRenderer headings;
  private final HtmlBlockRenderer htmlBlocks;
  private final TableRenderer tables;
  private final ContainerRenderer containers;
  private final ListRenderer lists;
  private @Nullable Node ending;
  private boolean dateline;
  private boolean credit;
  private int depth;
  private int paragraphEnd;

  BlockRenderer(Rendering rendering) {
    r = rendering;
    inlines = new InlineRenderer(r);
    headings = new HeadingRenderer(r, inlines);
    htmlBlocks = new HtmlBlockRenderer(r);
    tables = new TableRenderer(r, inlines);
    containers = new ContainerRenderer(r, this);
    lists = new ListRenderer(r, this);
  }

  /** Writes the whole text; the markup. */
  String document(Node document) {
    r.order(document);
    headings.reserve(document);
    ending = lastBlock(document);
    children(document);
    if (!credit && r.profile.newspaper()) {
      r.out.mark(Fragment.CREDIT);
    }
    r.footnotes.writeAll(this);
    String markup = r.out.toString();
    boolean marked = dateline || !r.profile.newspaper();
    return marked ? markup : new HtmlBuffer(4).mark(Fragment.DATELINE) + markup;
  }

  /** The last block that is text; footnotes go behind it wherever they stand. */
  static @Nullable Node lastBlock(Node document) {
    Node last = document.getLastChild();
    while (last != null && (!(last instanceof Block) || last instanceof FootnoteBlock)) {
      last = last.getPrevious();
    }
    return last;
  }

  /** Writes a footnote's blocks; where the way back belongs. */
  int footnote(FootnoteBlock block) {
    children(block);
    int end = "</p>\n".length();
    boolean paragraph = paragraphEnd > 0 && r.out.length() == paragraphEnd + end;
    if (!paragraph) {
      r.out.line().raw("<p></p>\n");
    }
    return r.out.length() - end;
  }

  /** Writes the blocks within a block. */
  void children(Node parent) {
    int scope = r.html.enter();
    depth++;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (depth == DEEPEST) {
        r.tooNested(offset(node), DEEPEST / 2);
      }
      block(node);
    }
    depth--;
    r.html.leave(scope);
  }

  /** Writes the blocks within a list's item, which is a level of its own. */
  void item(Node item) {
    depth++;
    children(item);
    depth--;
  }

  static int offset(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  private void block(Node node) {
    if (node instanceof HtmlBlock block) {
      htmlBlocks.write(block);
      return;
    }
    if (!(node instanceof Block) || node instanceof FootnoteBlock) {
      define(node);
      return;
    }
    r.html.beforeBlock();
    if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof Heading heading) {
      headings.write(heading);
    } else if (node instanceof ListBlock list) {
      lists.write(list);
    } else if (node instanceof BlockQuote) {
      quote(node);
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getLiteral(), code.getInfo());
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getLiteral(), null);
    } else if (node instanceof ThematicBreak) {
      r.out.line().raw(r.profile.newspaper() ? "<hr>\n" : "<hr />\n");
    } else if (node instanceof TableBlock table) {
      tables.write(table);
    } else if (node instanceof ContainerBlock container) {
      containers.write(container);
    }
  }

  private void define(Node node) {
    if (node instanceof FootnoteBlock note) {
      r.footnotes.define(note);
    }
  }

  private void paragraph(Node node) {
    InlineRun run = InlineRun.of(node);
    if (run == null) {
      return;
    }
    Piece head = r.reader.read(run.lines(), run.definitions());
    boolean tight = ListRenderer.isTight(node);
    boolean pictures =
        r.profile.newspaper() && !tight && Figures.isOnlyPictures(head, r.reader.source().chars());
    if (tight) {
      inlines.write(head, run.definitions(), false);
      return;
    }
    r.out.line();
    if (pictures) {
      boolean alone = ContainerRenderer.isFigure(node.getParent());
      inlines.write(head, run.definitions(), !alone);
      r.out.line();
      return;
    }
    boolean top = r.profile.newspaper() && node.getParent() instanceof Document && r.html.isIdle();
    r.out.raw("<p>");
    if (top && !dateline) {
      dateline = true;
      r.out.mark(Fragment.DATELINE);
    }
    inlines.write(head, run.definitions(), false);
    if (top && node == ending) {
      credit = true;
      r.out.mark(Fragment.CREDIT);
    }
    paragraphEnd = r.out.length();
    r.out.raw("</p>\n");
  }

  private void quote(Node node) {
    Alert alert = r.profile.newspaper() ? Alert.take(node) : null;
    r.out.line();
    if (alert == null) {
      r.out.raw("<blockquote>\n");
      children(node);
      r.out.line().raw("</blockquote>\n");
      return;
    }
    String name = alert.cssName();
    r.out.raw("<div class=\"alert alert-").raw(name).raw("\" role=\"note\">\n");
    r.out.raw("<p class=\"alert-title\">").text(alert.title(r.wording)).raw("</p>\n");
    children(node);
    r.out.line().raw("</div>\n");
  }

  private void code(String literal, @Nullable String info) {
    r.out.line().raw("<pre><code");
    if (info != null && !info.isEmpty()) {
      int end = 0;
      while (end < info.length() && !Scripts.isSpace(info.charAt(end))) {
        end++;
      }
      r.out.raw(" class=\"language-").text(info.substring(0, end)).raw('"');
    }
    r.out.raw('>').text(literal).raw("</code></pre>\n");
  }

  /** The lines of a block's inline content; none if it is empty. */
  static List<SourceLine> lines(Node block) {
    InlineRun run = InlineRun.of(block);
    return run == null ? List.of() : run.lines();
  }
}
