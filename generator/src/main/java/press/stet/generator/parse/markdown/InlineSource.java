package press.stet.generator.parse.markdown;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/**
 * The lines of one block joined with line feeds, with the place of each in the body. Followed by
 * NUL, which CommonMark does not let in, so that looking one character ahead is always safe.
 */
final class InlineSource {

  private char[] chars = new char[512];
  private int length;
  private int[] starts = new int[16];
  private int[] offsets = new int[16];
  private int lines;

  /** Takes the place of the block before. */
  void reset(List<SourceLine> from) {
    length = 0;
    lines = 0;
    int offset = 0;
    for (int i = 0; i < from.size(); i++) {
      SourceLine line = from.get(i);
      SourceSpan span = line.getSourceSpan();
      offset = span == null ? offset : span.getInputIndex();
      add(line.getContent(), offset, i > 0);
    }
    chars[length] = 0;
  }

  private void add(CharSequence content, int offset, boolean further) {
    int size = content.length();
    if (length + size + 2 > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length + size + 2, chars.length * 2));
    }
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, lines * 2);
      offsets = Arrays.copyOf(offsets, lines * 2);
    }
    if (further) {
      chars[length++] = '\n';
    }
    starts[lines] = length;
    offsets[lines++] = offset;
    if (content instanceof String text) {
      text.getChars(0, size, chars, length);
    } else {
      for (int i = 0; i < size; i++) {
        chars[length + i] = content.charAt(i);
      }
    }
    length += size;
  }

  /** The characters; only the first {@link #length} and a NUL are of this block. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** Where a character stands in the body. */
  int offset(int index) {
    int found = Arrays.binarySearch(starts, 0, lines, index);
    int line = Math.max(0, found >= 0 ? found : -found - 2);
    return lines == 0 ? 0 : offsets[line] + index - starts[line];
  }

  String text(int start, int end) {
    return new String(chars, start, end - start);
  }
}
