package press.stet.generator.parse.markdown;

/**
 * Recognises raw HTML by CommonMark's strict grammar (section 6.6). What it does not recognise is
 * text. Remembers what it did not find, so that a text full of openings costs one look ahead.
 */
final class TagSyntax {

  private char[] chars = {};
  private int length;
  private boolean noComment;
  private boolean noInstruction;
  private boolean noDeclaration;
  private boolean noSection;

  /** Begins with a new text, which is followed by a NUL. */
  void reset(char[] text, int size) {
    chars = text;
    length = size;
    noComment = false;
    noInstruction = false;
    noDeclaration = false;
    noSection = false;
  }

  /** The index behind the tag, comment or other construct that begins here; -1 if none does. */
  int end(int start) {
    char c = chars[start + 1];
    if (Scripts.isAsciiLetter(c)) {
      return openTag(start + 1);
    }
    return switch (c) {
      case '/' -> closingTag(start + 2);
      case '?' -> instruction(start + 2);
      case '!' -> exclamation(start + 2);
      default -> -1;
    };
  }

  private int openTag(int from) {
    int i = name(from);
    while (true) {
      int afterSpace = space(i);
      if (chars[afterSpace] == '/' && chars[afterSpace + 1] == '>') {
        return afterSpace + 2;
      }
      if (chars[afterSpace] == '>') {
        return afterSpace + 1;
      }
      int afterName = attributeName(afterSpace);
      if (afterSpace == i || afterName < 0) {
        return -1;
      }
      i = attributeValue(afterName);
      if (i < 0) {
        return -1;
      }
    }
  }

  /** The index behind an attribute's name, or -1. */
  int attributeName(int from) {
    char first = chars[from];
    if (!Scripts.isAsciiLetter(first) && first != '_' && first != ':') {
      return -1;
    }
    int i = from + 1;
    while (Scripts.isAsciiWord(chars[i]) || "_.:-".indexOf(chars[i]) >= 0) {
      i++;
    }
    return i;
  }

  /** The index behind an optional value; -1 if it is broken. */
  int attributeValue(int from) {
    int equals = space(from);
    if (chars[equals] != '=') {
      return from;
    }
    int i = space(equals + 1);
    char quote = chars[i];
    if (quote == '"' || quote == '\'') {
      int close = find(quote, i + 1);
      return close < 0 ? -1 : close + 1;
    }
    int start = i;
    while (i < length && chars[i] > ' ' && "\"'=<>`".indexOf(chars[i]) < 0) {
      i++;
    }
    return i > start ? i : -1;
  }

  /** The index of the first character that is not white space. */
  int space(int from) {
    int i = from;
    while (i < length && (chars[i] == ' ' || (chars[i] >= '\t' && chars[i] <= '\r'))) {
      i++;
    }
    return i;
  }

  /** The index behind an element's name. */
  int name(int from) {
    int i = from;
    while (Scripts.isAsciiWord(chars[i]) || chars[i] == '-') {
      i++;
    }
    return i;
  }

  private int closingTag(int from) {
    if (!Scripts.isAsciiLetter(chars[from])) {
      return -1;
    }
    int i = space(name(from));
    return chars[i] == '>' ? i + 1 : -1;
  }

  private int instruction(int from) {
    int end = noInstruction ? -1 : find("?>", from);
    noInstruction = end < 0;
    return end;
  }

  private int exclamation(int from) {
    if (chars[from] == '-' && chars[from + 1] == '-') {
      return comment(from + 2);
    }
    if (chars[from] == '[') {
      boolean opens = find("[CDATA[", from, from + 7) >= 0;
      int end = noSection || !opens ? -1 : find("]]>", from + 7);
      noSection |= opens && end < 0;
      return end;
    }
    if (!Scripts.isAsciiLetter(chars[from])) {
      return -1;
    }
    int end = noDeclaration ? -1 : find(">", from);
    noDeclaration = end < 0;
    return end;
  }

  private int comment(int from) {
    if (chars[from] == '>') {
      return from + 1;
    }
    if (chars[from] == '-' && chars[from + 1] == '>') {
      return from + 2;
    }
    int end = noComment ? -1 : find("-->", from);
    noComment = end < 0;
    return end;
  }

  private int find(char c, int from) {
    for (int i = from; i < length; i++) {
      if (chars[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** The index behind the next occurrence of some characters, or -1. */
  private int find(String what, int from) {
    return find(what, from, length);
  }

  private int find(String what, int from, int limit) {
    int size = what.length();
    int last = Math.min(limit, length) - size;
    for (int i = from; i <= last; i++) {
      int k = 0;
      while (k < size && chars[i + k] == what.charAt(k)) {
        k++;
      }
      if (k == size) {
        return i + size;
      }
    }
    return -1;
  }
}
