package press.stet.generator.parse.markdown;

import java.util.Arrays;

/** Decides whether a straight quotation mark opens, closes, is an apostrophe or a prime. */
final class Quotes {

  private static final int DEEPEST = 64;
  private static final char APOSTROPHE = '’';
  private static final char PRIME = '′';
  private static final char DOUBLE_PRIME = '″';
  private static final String[] ELISIONS = {"tis", "twas", "em", "til", "cause", "n"};

  private final QuoteStyle style;
  private final boolean hebrew;
  private int[] open = new int[8];
  private int count;
  private boolean afterPrime;

  Quotes(QuoteStyle style) {
    this.style = style;
    this.hebrew = style.equals(QuoteStyle.of("he"));
  }

  void begin() {
    count = 0;
    afterPrime = false;
  }

  int open() {
    return count;
  }

  void forget(int count) {
    this.count = Math.min(this.count, count);
  }

  /** An inner quotation that never ended was an apostrophe. */
  void end(HtmlBuffer out) {
    closeDownTo(out, 0);
  }

  /** Writes what a double quotation mark stands for. */
  void outer(HtmlBuffer out, int before, int after) {
    int partner = lastOuter();
    boolean prime = Scripts.isDigit(before) && (afterPrime || partner < 0);
    boolean opens = Delimiters.flanks(before, after);
    boolean closes = Delimiters.flanks(after, before);
    if (hebrew && isHebrew(before) && isHebrew(after)) {
      out.raw('״');
    } else if (prime && !Scripts.isWord(after)) {
      out.raw(DOUBLE_PRIME);
    } else if (closes && (partner >= 0 || !opens)) {
      closeDownTo(out, Math.max(partner, 0));
      out.raw(style.close());
    } else if (opens) {
      push(-1 - out.length());
      out.raw(style.open());
    } else {
      out.raw("&quot;");
    }
    afterPrime = false;
  }

  /** Writes what a single quotation mark stands for; the text goes on at an index. */
  void inner(HtmlBuffer out, int before, int after, char[] chars, int next, int end) {
    boolean opened = count > 0 && open[count - 1] >= 0;
    boolean opens = Delimiters.flanks(before, after);
    boolean closes = Delimiters.flanks(after, before);
    if (hebrew && isHebrew(before)) {
      out.raw('׳');
    } else if (Scripts.isWord(before) && Scripts.isWord(after) && !Scripts.isDigit(before)) {
      out.raw(APOSTROPHE);
    } else if (Scripts.isDigit(before) && !opened && !Character.isLetter(after)) {
      out.raw(PRIME);
      afterPrime = true;
    } else if (closes && (opened || !opens)) {
      count -= opened ? 1 : 0;
      out.raw(opened ? style.innerClose() : "’");
    } else if (opens && !isElision(chars, next, end)) {
      push(out.length());
      out.raw(style.innerOpen());
    } else {
      out.raw(opens || Scripts.isWord(before) ? APOSTROPHE : '\'');
    }
  }

  /** Whether letters were left out here: ’90s, ’tis. */
  private static boolean isElision(char[] chars, int next, int end) {
    int i = next;
    while (i < end && Scripts.isAsciiWord(chars[i])) {
      i++;
    }
    if (i - next >= 2 && Scripts.isDigit(chars[next]) && Scripts.isDigit(chars[next + 1])) {
      return i - next == 2 || (i - next == 3 && chars[next + 2] == 's');
    }
    String word = new String(chars, next, Math.min(i - next, 6));
    for (String elision : ELISIONS) {
      if (word.equalsIgnoreCase(elision)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHebrew(int c) {
    return c >= 0x05D0 && c <= 0x05EA;
  }

  /** The stack holds where inner quotations opened; outer ones are negative. */
  private void push(int position) {
    if (count == DEEPEST) {
      return;
    }
    if (count == open.length) {
      open = Arrays.copyOf(open, count * 2);
    }
    open[count++] = position;
  }

  private int lastOuter() {
    for (int i = count - 1; i >= 0; i--) {
      if (open[i] < 0) {
        return i;
      }
    }
    return -1;
  }

  private void closeDownTo(HtmlBuffer out, int to) {
    for (int i = count - 1; i >= to; i--) {
      int position = open[i];
      boolean stands =
          position >= 0 && position < out.length() && out.at(position) == style.innerOpen();
      if (stands) {
        out.set(position, APOSTROPHE);
      }
    }
    count = Math.min(count, to);
  }
}
