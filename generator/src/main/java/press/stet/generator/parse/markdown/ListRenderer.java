package press.stet.generator.parse.markdown;

import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;

/** Writes lists. */
final class ListRenderer {

  private final Rendering r;
  private final BlockRenderer blocks;

  ListRenderer(Rendering rendering, BlockRenderer blocks) {
    r = rendering;
    this.blocks = blocks;
  }

  /** Whether a paragraph stands in a list without blank lines, and so without a frame. */
  static boolean isTight(@Nullable Node paragraph) {
    return paragraph != null
        && paragraph.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  void write(ListBlock list) {
    r.out.line();
    if (list instanceof OrderedList ordered) {
      Integer start = ordered.getMarkerStartNumber();
      r.out.raw("<ol");
      if (start != null && start != 1) {
        r.out.raw(" start=\"").number(start).raw('"');
      }
      r.out.raw(">\n");
    } else {
      r.out.raw("<ul>\n");
    }
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(item);
    }
    r.out.line().raw(list instanceof OrderedList ? "</ol>\n" : "</ul>\n");
  }

  private void item(Node item) {
    int box = r.profile.github() ? TaskBox.take(item) : TaskBox.NONE;
    if (box == TaskBox.NONE) {
      r.out.raw("<li>");
    } else {
      TaskBox.write(r, box == TaskBox.DONE, isTight(item.getFirstChild()));
    }
    blocks.item(item);
    r.out.raw("</li>\n");
  }
}
