package press.stet.generator.parse.markdown;

import java.util.List;
import org.commonmark.node.CustomBlock;

/**
 * A table, whose one {@link InlineRun} holds the header's line, the line of dashes and the rows.
 */
final class TableBlock extends CustomBlock {

  /** How the cells of a column are set. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  private final List<Alignment> columns;

  TableBlock(List<Alignment> columns) {
    this.columns = List.copyOf(columns);
  }

  List<Alignment> columns() {
    return columns;
  }
}
