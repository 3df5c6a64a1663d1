package press.stet.generator.parse.markdown;

/** What each ASCII character is to a writer of running text. */
final class CharacterClass {

  static final int ASCII = 128;

  /** Neither belongs to a word nor needs care. The first three need none. */
  static final byte OTHER = 0;

  /** A letter or digit. */
  static final byte WORD = 1;

  /** Belongs to the word around it. */
  static final byte JOINS = 2;

  static final byte ESCAPE = 3;
  static final byte QUOTE = 4;
  static final byte APOSTROPHE = 5;
  static final byte DASH = 6;
  static final byte DOT = 7;

  /** For text that stays as it is. */
  static final byte[] PLAIN = classes(false);

  /** For text that is set as its language wants. */
  static final byte[] SMART = classes(true);

  private CharacterClass() {}

  private static byte[] classes(boolean smart) {
    byte[] classes = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      classes[c] =
          Scripts.isAsciiWord(c)
              ? WORD
              : c == '-' || c == '\'' ? JOINS : HtmlBuffer.isPlain(c) ? OTHER : ESCAPE;
    }
    if (smart) {
      classes['"'] = QUOTE;
      classes['\''] = APOSTROPHE;
      classes['-'] = DASH;
      classes['.'] = DOT;
    }
    return classes;
  }
}
