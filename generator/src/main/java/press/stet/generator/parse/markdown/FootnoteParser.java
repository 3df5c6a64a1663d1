package press.stet.generator.parse.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/** Reads {@code [^label]: …} with further paragraphs indented by four. */
final class FootnoteParser extends AbstractBlockParser {

  private static final int INDENT = 4;

  private final FootnoteBlock block;

  private FootnoteParser(String label) {
    block = new FootnoteBlock(label);
  }

  static BlockParserFactory factory() {
    return (state, matched) -> {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= INDENT || line.charAt(start) != '[') {
        return BlockStart.none();
      }
      int end = labelEnd(line, start);
      if (end < 0) {
        return BlockStart.none();
      }
      String label = line.subSequence(start + 2, end).toString();
      return BlockStart.of(new FootnoteParser(label)).atIndex(end + 2);
    };
  }

  /** The index of the bracket before the colon; -1 if this is no footnote. */
  private static int labelEnd(CharSequence line, int start) {
    if (start + 1 >= line.length() || line.charAt(start + 1) != '^') {
      return -1;
    }
    for (int i = start + 2; i < line.length() && LinkTail.canBeLabel(start, i); i++) {
      char c = line.charAt(i);
      if (c == ']') {
        boolean colon = i + 1 < line.length() && line.charAt(i + 1) == ':';
        return colon && i > start + 2 ? i : -1;
      }
      if (c <= ' ' || c == '[') {
        return -1;
      }
    }
    return -1;
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
    if (state.getIndent() >= INDENT) {
      return BlockContinue.atColumn(state.getColumn() + INDENT);
    }
    return state.isBlank() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public List<DefinitionMap<?>> getDefinitions() {
    DefinitionMap<FootnoteBlock> definitions = new DefinitionMap<>(FootnoteBlock.class);
    definitions.putIfAbsent(block.label(), block);
    return List.of(definitions);
  }
}
