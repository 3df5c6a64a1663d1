package press.stet.generator.parse.markdown;

/**
 * Writes running text: escapes it, counts its words and sets quotation marks, dashes and ellipses
 * as the language wants them. What stands before and after a mark decides, across the elements of a
 * block.
 */
final class TextWriter {

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
    this.classes = smart ? CharacterClass.SMART : CharacterClass.PLAIN;
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
    write(from, begin, limit, CharacterClass.PLAIN, 0);
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

  /** Passes over what stands for itself; without branches but one, as words are short. */
  private void plain(byte[] kinds) {
    int i = position;
    int word = inWord ? 1 : 0;
    int found = 0;
    while (i < end) {
      char c = chars[i];
      int kind = c < CharacterClass.ASCII ? kinds[c] : CharacterClass.ESCAPE;
      if (kind > CharacterClass.JOINS) {
        break;
      }
      int begins = kind & CharacterClass.WORD;
      found += begins & ~word;
      word = begins | (word & (kind >> 1));
      i++;
    }
    position = i;
    inWord = word != 0;
    words += found;
  }

  private void special(byte[] kinds) {
    char c = chars[position];
    if (c >= CharacterClass.ASCII) {
      foreign();
      return;
    }
    switch (kinds[c]) {
      case CharacterClass.QUOTE -> {
        flush(1);
        quotes.outer(out, before(position - 1), behind(position));
        inWord = false;
      }
      case CharacterClass.APOSTROPHE -> {
        flush(1);
        int before = before(position - 1);
        quotes.inner(out, before, behind(position), chars, position, end);
        inWord &= Scripts.isWord(behind(position));
      }
      case CharacterClass.DASH -> dashes();
      case CharacterClass.DOT -> dots();
      default -> {
        flush(1);
        out.raw(HtmlBuffer.escape(c));
        inWord = false;
      }
    }
  }

  private void foreign() {
    char c = chars[position];
    if (c >= '‐' && c <= '⁞') {
      inWord &= c == '’';
      position++;
      return;
    }
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
}
