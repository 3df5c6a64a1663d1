package press.stet.generator.parse.markdown;

import org.commonmark.text.Characters;

/** Questions about characters, answered quickly for ASCII. */
final class Scripts {

  private static final int ASCII = 128;
  private static final byte SPACE = 1;
  private static final byte PUNCTUATION = 2;
  private static final byte WORD = 3;
  private static final byte[] KINDS = kinds();

  private Scripts() {}

  static boolean isSpace(int c) {
    return c < ASCII ? KINDS[c] == SPACE : Characters.isWhitespaceCodePoint(c);
  }

  static boolean isPunctuation(int c) {
    return c < ASCII ? KINDS[c] == PUNCTUATION : Characters.isPunctuationCodePoint(c);
  }

  static boolean isAsciiPunctuation(char c) {
    return c < ASCII && KINDS[c] == PUNCTUATION;
  }

  static boolean isAsciiWord(char c) {
    return c < ASCII && KINDS[c] == WORD;
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** A letter or digit of any script. */
  static boolean isWord(int c) {
    return c < ASCII ? KINDS[c] == WORD : Character.isLetterOrDigit(c);
  }

  /** Written without spaces between words, so that each character counts as one. */
  static boolean isIdeograph(int c) {
    return c >= 0x3005
        && (c <= 0x3007
            || (c >= 0x3040 && c <= 0x30FF)
            || (c >= 0x3400 && c <= 0x9FFF)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0x20000 && c <= 0x3FFFF));
  }

  /** Belongs to the word around it: accents, joiners, apostrophes, hyphens. */
  static boolean joinsWords(int c) {
    if (c == '\'' || c == '-' || c == 0x2019 || c == 0x200C || c == 0x200D || c == 0xAD) {
      return true;
    }
    int type = c < ASCII ? 0 : Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    for (int c = 0; c < ASCII; c++) {
      if (Character.isLetterOrDigit(c)) {
        kinds[c] = WORD;
      } else if (c > ' ' && c < 0x7F) {
        kinds[c] = PUNCTUATION;
      } else if (c == 0 || c == ' ' || (c >= '\t' && c <= '\r')) {
        kinds[c] = SPACE;
      }
    }
    return kinds;
  }
}
