package press.stet.generator.leak;

/**
 * Reads the words of a page: HTML, XML, JSON or plain text. Tags are no words, but the values of
 * their attributes are texts of their own, as comments are. Character references and JSON's escapes
 * count as what they stand for.
 */
final class TextScan {

  private static final int LONGEST_REFERENCE = 10;

  private final String text;
  private final WordRun main;
  private final WordRun aside;

  TextScan(String text, WordRun.Hearer hearer) {
    this.text = text;
    this.main = new WordRun(hearer);
    this.aside = new WordRun(hearer);
  }

  void run() {
    int i = 0;
    while (i < text.length()) {
      if (isTag(i)) {
        main.endWord();
        i = tag(i);
      } else {
        i = character(main, i);
      }
    }
    main.endText();
  }

  private boolean isTag(int i) {
    if (text.charAt(i) != '<' || i + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(i + 1);
    return next == '/'
        || next == '!'
        || next == '?'
        || (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z');
  }

  private int tag(int from) {
    if (text.startsWith("<!--", from)) {
      int end = text.indexOf("-->", from);
      return aside(from + 4, end < 0 ? text.length() : end);
    }
    if (text.startsWith("<![CDATA[", from)) {
      return from + 9;
    }
    int i = from + 1;
    while (i < text.length() && text.charAt(i) != '>') {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        int end = text.indexOf(c, i + 1);
        i = aside(i + 1, end < 0 ? text.length() : end);
      }
      i++;
    }
    return i + 1;
  }

  /** A text of its own; returns its end. */
  private int aside(int from, int to) {
    int i = from;
    while (i < to) {
      i = character(aside, i);
    }
    aside.endText();
    return to;
  }

  /** Adds one character to a text, however it is written; returns what is behind it. */
  private int character(WordRun run, int i) {
    char c = text.charAt(i);
    if (c == '&') {
      return reference(run, i);
    }
    if (c == '\\' && i + 1 < text.length()) {
      return escape(run, i);
    }
    if (c == '\u0001') { // A mark of a text that waits to be printed.
      int end = text.indexOf('\u0002', i);
      run.endWord();
      return end < 0 ? text.length() : end + 1;
    }
    if (c == '\u00AD') {
      return i + 1;
    }
    int character = text.codePointAt(i);
    int behind = i + Character.charCount(character);
    run.add(character, i, behind);
    return behind;
  }

  private int reference(WordRun run, int i) {
    int end = text.indexOf(';', i);
    if (end < 0 || end - i > LONGEST_REFERENCE) {
      run.endWord();
      return i + 1;
    }
    int character = ' ';
    if (text.charAt(i + 1) == '#') {
      boolean hex = text.startsWith("x", i + 2) || text.startsWith("X", i + 2);
      character = number(text.substring(i + (hex ? 3 : 2), end), hex ? 16 : 10);
    }
    run.add(character, i, end + 1);
    return end + 1;
  }

  private int escape(WordRun run, int i) {
    if (text.charAt(i + 1) == 'u' && i + 6 <= text.length()) {
      int character = number(text.substring(i + 2, i + 6), 16);
      run.add(character, i, i + 6);
      return character == ' ' ? i + 1 : i + 6;
    }
    run.endWord();
    return "ntrbf".indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
  }

  /** A space if it is no number of a character. */
  private static int number(String digits, int radix) {
    try {
      int number = Integer.parseInt(digits, radix);
      return Character.isValidCodePoint(number) ? number : ' ';
    } catch (NumberFormatException e) {
      return ' ';
    }
  }
}
