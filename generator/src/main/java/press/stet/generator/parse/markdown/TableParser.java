package press.stet.generator.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;
import press.stet.generator.parse.markdown.TableBlock.Alignment;

/** Reads tables (GFM, section 4.10). */
final class TableParser extends AbstractBlockParser {

  private final TableBlock block;
  private final SourceLines lines = SourceLines.empty();
  private boolean mayContinueLazily = true;

  private TableParser(List<Alignment> columns, SourceLine header) {
    block = new TableBlock(columns);
    lines.addLine(header);
  }

  static BlockParserFactory factory() {
    return (state, matched) -> {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      // Asking for the paragraph's lines copies them: only after a look at this one.
      List<Alignment> columns =
          state.getIndent() >= 4 || "|-:".indexOf(line.charAt(start)) < 0
              ? List.of()
              : delimiterRow(line, start);
      List<SourceLine> before =
          columns.isEmpty() ? List.of() : matched.getParagraphLines().getLines();
      if (before.isEmpty()) {
        return BlockStart.none();
      }
      SourceLine header = before.get(before.size() - 1);
      boolean pipe = Characters.find('|', header.getContent(), 0) >= 0;
      if (!pipe || columns.size() != TableRow.split(header).size()) {
        return BlockStart.none();
      }
      return BlockStart.of(new TableParser(columns, header))
          .atIndex(state.getIndex())
          .replaceParagraphLines(1);
    };
  }

  /** The columns of a line such as {@code |:--|--:|}; none if it is another line. */
  private static List<Alignment> delimiterRow(CharSequence line, int from) {
    List<Alignment> columns = new ArrayList<>();
    int end = Characters.skipSpaceTabBackwards(line, line.length() - 1, from) + 1;
    int i = line.charAt(from) == '|' ? from + 1 : from;
    boolean pipe = i > from;
    while (i < end) {
      i = Characters.skipSpaceTab(line, i, end);
      boolean left = i < end && line.charAt(i) == ':';
      int dashes = left ? i + 1 : i;
      i = Characters.skip('-', line, dashes, end);
      if (i == dashes) {
        return List.of();
      }
      boolean right = i < end && line.charAt(i) == ':';
      i = Characters.skipSpaceTab(line, right ? i + 1 : i, end);
      if (i < end && line.charAt(i) != '|') {
        return List.of();
      }
      pipe |= i < end;
      i++;
      columns.add(
          left
              ? right ? Alignment.CENTER : Alignment.LEFT
              : right ? Alignment.RIGHT : Alignment.NONE);
    }
    return pipe ? columns : List.of();
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean canHaveLazyContinuationLines() {
    return mayContinueLazily;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    int pipe = Characters.find('|', line, start);
    if (pipe < 0 || line.charAt(start) == '>') {
      return BlockContinue.none();
    }
    boolean onlyPipe = Characters.skipSpaceTab(line, start + 1, line.length()) == line.length();
    mayContinueLazily = !onlyPipe;
    return onlyPipe ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    lines.addLine(line);
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    inlineParser.parse(lines, block);
  }
}
