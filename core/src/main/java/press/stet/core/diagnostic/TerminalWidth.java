package press.stet.core.diagnostic;

/** How many columns of a terminal a character takes (after Unicode Standard Annex 11). */
final class TerminalWidth {

  /** First and last code points of the blocks that take two columns. */
  private static final int[] WIDE = {
    0x1100, 0x115F, // Hangul leading consonants
    0x2E80, 0x303E, // radicals, CJK punctuation
    0x3041, 0x4DBF, // kana, Hangul compatibility, CJK extension A
    0x4E00, 0xA4CF, // CJK, Yi
    0xA960, 0xA97C, // Hangul extended A
    0xAC00, 0xD7A3, // Hangul syllables
    0xF900, 0xFAFF, // CJK compatibility
    0xFE30, 0xFE6F, // CJK compatibility forms
    0xFF01, 0xFF60, // full-width forms
    0xFFE0, 0xFFE6,
    0x1F300, 0x1F64F, // pictures, faces
    0x1F680, 0x1F6FF, // transport
    0x1F900, 0x1F9FF, // more pictures
    0x20000, 0x3FFFD, // CJK extensions B and later
  };

  private TerminalWidth() {}

  /** 0 for a mark that sits on the letter before it, 2 for a wide character, else 1. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The columns of several characters, from one index up to, not including, another. */
  static int of(int[] codePoints, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += of(codePoints[i]);
    }
    return width;
  }
}
