package press.stet.generator.parse.markdown;

/**
 * Reads what follows a link's text: {@code (address "title")} or {@code [label]} (CommonMark,
 * sections 6.3 and 4.7). A successful call leaves its findings in the fields.
 */
final class LinkTail {

  private static final int MOST_PARENTHESES = 32;
  private static final int LONGEST_LABEL = 999;

  private final InlineSource source;
  private char[] chars = {};

  int addressStart;
  int addressEnd;
  int titleStart;
  int titleEnd;
  int labelStart;
  int labelEnd;

  LinkTail(InlineSource source) {
    this.source = source;
  }

  /** Reads from the opening parenthesis on; the index behind the closing one, or -1. */
  int inline(int open) {
    chars = source.chars();
    int i = address(space(open + 1));
    if (i < 0) {
      return -1;
    }
    titleStart = -1;
    int afterSpace = space(i);
    if (afterSpace > i) {
      i = afterSpace;
      int afterTitle = title(i);
      i = afterTitle < 0 ? i : space(afterTitle);
    }
    return chars[i] == ')' ? i + 1 : -1;
  }

  /** Reads from the opening bracket on; the index behind the closing one, or -1. */
  int label(int open) {
    chars = source.chars();
    labelStart = open + 1;
    int most = Math.min(source.length(), labelStart + LONGEST_LABEL + 1);
    for (int i = labelStart; i < most; i++) {
      char c = chars[i];
      if (c == ']') {
        labelEnd = i;
        return i + 1;
      }
      if (c == '[') {
        return -1;
      }
      if (c == '\\' && Scripts.isAsciiPunctuation(chars[i + 1])) {
        i++;
      }
    }
    return -1;
  }

  /** Whether a text between brackets is short enough to be a label. */
  static boolean canBeLabel(int start, int end) {
    return end - start <= LONGEST_LABEL;
  }

  private int space(int from) {
    int i = from;
    while (chars[i] != 0 && Scripts.isSpace(chars[i]) && chars[i] < 128) {
      i++;
    }
    return i;
  }

  private int address(int from) {
    return chars[from] == '<' ? bracketed(from + 1) : bare(from);
  }

  private int bracketed(int from) {
    for (int i = from; i < source.length(); i++) {
      char c = chars[i];
      if (c == '>') {
        addressStart = from;
        addressEnd = i;
        return i + 1;
      }
      if (c == '\n' || c == '<') {
        return -1;
      }
      if (c == '\\' && Scripts.isAsciiPunctuation(chars[i + 1])) {
        i++;
      }
    }
    return -1;
  }

  private int bare(int from) {
    int depth = 0;
    int i = from;
    for (; i < source.length(); i++) {
      char c = chars[i];
      if (c <= ' ' || c == 0x7F) {
        break;
      }
      if (c == '\\' && Scripts.isAsciiPunctuation(chars[i + 1])) {
        i++;
      } else if (c == '(') {
        if (++depth > MOST_PARENTHESES) {
          return -1;
        }
      } else if (c == ')' && --depth < 0) {
        break;
      }
    }
    addressStart = from;
    addressEnd = i;
    return depth > 0 ? -1 : i;
  }

  private int title(int from) {
    char open = chars[from];
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    for (int i = from + 1; i < source.length(); i++) {
      char c = chars[i];
      if (c == close) {
        titleStart = from + 1;
        titleEnd = i;
        return i + 1;
      }
      if (c == '(' && open == '(') {
        return -1;
      }
      if (c == '\\' && Scripts.isAsciiPunctuation(chars[i + 1])) {
        i++;
      }
    }
    return -1;
  }
}
