package press.stet.generator.parse.markdown;

/**
 * Writes running text: escapes it, counts its words and sets quotation marks, dashes and ellipses
 * as the language wants them. What stands before and after a mark decides, across the elements of a
 * block.
 */
final class TextWriter {

  private static final int ASCII = 128;
  private static final byte OTHER = 0;
  private static final byte WORD = 1;
  private static final byte JOINS = 2;
  private static final byte ESCAPE = 3;
  private static final byte QUOTE = 4;
  private static final byte APOSTROPHE = 5;
  private static final byte DASH = 6;
  private static final byte DOT = 7;
  private static final byte[] PLAIN = classes(false);
  private static final byte[] SMART = classes(true);

  private final byte[] classes;
  private final Quotes quotes;
  private HtmlBuffer out;
  private boolean inWord;
  private int words;
  private int previous = '\n';
  private char[] chars = {};
  private int start;
  private int end;
  private int after;
  private int run;
  private int position;

  TextWriter(HtmlBuffer out, boolean smart, QuoteStyle style) {
    this.out = out;
    this.classes = smart ? SMART : PLAIN;
    this.quotes = new Quotes(style);
  }

  int words() {
    return words;
  }

  /** Goes on writing elsewhere. */
  void redirect(HtmlBuffer to) {
    out = to;
  }

  /** A block begins. */
  void begin() {
    previous = '\n';
    inWord = false;
    quotes.begin();
  }

  /** A block ends, and with it every quotation. */
  void end() {
    quotes.end(out);
    inWord = false;
  }

  /** Remembers how many quotations are open. */
  int openQuotes() {
    return quotes.open();
  }

  /** Forgets quotations that were opened since. */
  void forgetQuotes(int open) {
    quotes.forget(open);
  }

  /** Something that is not text stands here: a picture, code or a line break. */
  void passed(char c) {
    previous = c;
    inWord = false;
  }

  /** Writes text that stays as it is. */
  void literal(char[] from, int begin, int limit) {
    write(from, begin, limit, PLAIN, 0);
  }

  /** Writes a part of a block's text; after it comes another character. */
  void text(char[] from, int begin, int limit, int following) {
    write(from, begin, limit, classes, following);
  }

  /** Writes a text of its own, such as a caption. */
  void line(String text) {
    begin();
    char[] characters = text.toCharArray();
    text(characters, 0, characters.length, '\n');
    end();
  }

  private void write(char[] from, int begin, int limit, byte[] kinds, int following) {
    if (begin >= limit) {
      return;
    }
    chars = from;
    start = begin;
    end = limit;
    after = following;
    run = begin;
    position = begin;
    while (position < end) {
      plain(kinds);
      if (position < end) {
        special(kinds);
      }
    }
    out.raw(chars, run, end);
    previous = Character.codePointBefore(chars, end);
  }

  /** Passes over what stands for itself. */
  private void plain(byte[] kinds) {
    int i = position;
    boolean word = inWord;
    int found = 0;
    while (i < end) {
      char c = chars[i];
      if (c >= ASCII) {
        break;
      }
      byte kind = kinds[c];
      if (kind == WORD) {
        found += word ? 0 : 1;
        word = true;
      } else if (kind == OTHER) {
        word = false;
      } else if (kind != JOINS) {
        break;
      }
      i++;
    }
    position = i;
    inWord = word;
    words += found;
  }

  private void special(byte[] kinds) {
    char c = chars[position];
    if (c >= ASCII) {
      foreign();
      return;
    }
    switch (kinds[c]) {
      case QUOTE -> {
        flush(1);
        quotes.outer(out, before(position - 1), behind(position));
        inWord = false;
      }
      case APOSTROPHE -> {
        flush(1);
        int before = before(position - 1);
        quotes.inner(out, before, behind(position), chars, position, end);
        inWord &= Scripts.isWord(behind(position));
      }
      case DASH -> dashes();
      case DOT -> dots();
      default -> {
        flush(1);
        out.raw(HtmlBuffer.escape(c));
        inWord = false;
      }
    }
  }

  private void foreign() {
    char c = chars[position];
    boolean pair = HtmlBuffer.isPair(chars, position, end);
    if (!pair && !HtmlBuffer.isPlain(c)) {
      flush(1);
      out.raw(HtmlBuffer.escape(c));
      inWord = false;
      return;
    }
    int code = pair ? Character.codePointAt(chars, position, end) : c;
    position += pair ? 2 : 1;
    if (Scripts.isWord(code)) {
      boolean alone = Scripts.isIdeograph(code);
      words += inWord && !alone ? 0 : 1;
      inWord = !alone;
    } else {
      inWord &= Scripts.joinsWords(code);
    }
  }

  private void dashes() {
    int size = size('-');
    int before = before(position);
    int behind = behind(position + size);
    boolean arrow = behind == '>' || before == '<' || before == '!';
    boolean escaped = before == '-' || behind == '-';
    if (arrow || escaped || size == 1 || size > 3) {
      position += size;
    } else {
      flush(size);
      out.raw(size == 2 ? '–' : '—');
      inWord = false;
    }
  }

  private void dots() {
    int size = size('.');
    if (size == 3) {
      flush(3);
      out.raw('…');
    } else {
      position += size;
    }
    inWord = false;
  }

  private int size(char c) {
    int i = position;
    while (i < end && chars[i] == c) {
      i++;
    }
    return i - position;
  }

  /** Writes what is pending and passes over a few characters. */
  private void flush(int skipped) {
    out.raw(chars, run, position);
    position += skipped;
    run = position;
  }

  private int before(int index) {
    return index > start ? Character.codePointBefore(chars, index) : previous;
  }

  private int behind(int index) {
    return index < end ? Character.codePointAt(chars, index, end) : after;
  }

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
