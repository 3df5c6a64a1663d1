package press.stet.generator.parse.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/** The lines of a block whose inline content is read when the block is rendered. */
final class InlineRun extends CustomNode {

  private final List<SourceLine> lines;
  private final InlineParserContext definitions;

  private InlineRun(List<SourceLine> lines, InlineParserContext definitions) {
    this.lines = lines;
    this.definitions = definitions;
  }

  /** Stands in for commonmark's parser of inline content: only keeps the lines. */
  static InlineParser collector(InlineParserContext definitions) {
    return (SourceLines lines, Node block) ->
        block.appendChild(new InlineRun(lines.getLines(), definitions));
  }

  /** The run of a block; null if the block is empty. */
  static @Nullable InlineRun of(Node block) {
    return block.getFirstChild() instanceof InlineRun run ? run : null;
  }

  List<SourceLine> lines() {
    return lines;
  }

  InlineParserContext definitions() {
    return definitions;
  }
}
