package press.stet.generator.parse.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;

/**
 * Reads containers. A line of only colons closes the innermost open container whose first line has
 * as many; if none has, the innermost one.
 */
final class ContainerParser extends AbstractBlockParser {

  private static final int LEAST = 3;
  private static final int CODE_INDENT = 4;

  private final ContainerBlock block;

  private ContainerParser(ContainerBlock block) {
    this.block = block;
  }

  static BlockParserFactory factory() {
    return (state, matched) -> {
      int size = fence(state);
      if (size == 0) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      int start = Characters.skipSpaceTab(line, state.getNextNonSpaceIndex() + size, line.length());
      int end = start;
      while (end < line.length()
          && (Scripts.isAsciiWord(line.charAt(end)) || line.charAt(end) == '-')) {
        end++;
      }
      boolean closing = start == line.length();
      if (!closing && (start == end || !Scripts.isAsciiLetter(line.charAt(start)))) {
        return BlockStart.none();
      }
      String name = line.subSequence(start, end).toString();
      int rest = Characters.skipSpaceTab(line, end, line.length());
      SourceSpan span = state.getLine().getSourceSpan();
      int offset = (span == null ? 0 : span.getInputIndex()) + rest;
      ContainerBlock block = new ContainerBlock(name, size, attributes(line, rest), offset);
      return BlockStart.of(new ContainerParser(block)).atIndex(line.length());
    };
  }

  /** The number of colons at the start of the line; 0 if there are too few. */
  private static int fence(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= CODE_INDENT || start >= line.length() || line.charAt(start) != ':') {
      return 0;
    }
    int size = Characters.skip(':', line, start, line.length()) - start;
    return size >= LEAST ? size : 0;
  }

  private static AttributeList attributes(CharSequence line, int from) {
    char[] rest = line.subSequence(from, line.length()).toString().stripTrailing().toCharArray();
    return AttributeList.onLine(rest);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (block.name().isEmpty()) {
      return BlockContinue.none();
    }
    int size = fence(state);
    CharSequence line = state.getLine().getContent();
    boolean closing =
        size > 0
            && Characters.skipSpaceTab(line, state.getNextNonSpaceIndex() + size, line.length())
                == line.length();
    if (!closing || !closesThis(state, size)) {
      return BlockContinue.atIndex(state.getIndex());
    }
    block.close();
    return BlockContinue.finished();
  }

  /** Whether the closing line is for this container, and not for something open within it. */
  private boolean closesThis(ParserState state, int size) {
    Node node = state.getActiveBlockParser().getBlock();
    boolean claimed = node instanceof FencedCodeBlock;
    boolean inner = false;
    boolean innerSameSize = false;
    for (; node != null && node != block; node = node.getParent()) {
      if (endsBefore(node, state)) {
        claimed = false;
        inner = false;
        innerSameSize = false;
      } else if (node instanceof ListItem) {
        claimed = true;
      } else if (node instanceof ContainerBlock container) {
        inner = true;
        innerSameSize |= container.size() == size;
      }
    }
    return !claimed && !innerSameSize && (!inner || block.size() == size);
  }

  private static boolean endsBefore(Node node, ParserState state) {
    return node instanceof BlockQuote
        || node instanceof FootnoteBlock
        || (node instanceof ListItem item && item.getContentIndent() > state.getIndent());
  }
}
