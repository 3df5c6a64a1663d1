package press.stet.generator.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text in any script, without signs and white space. A number is one word, whatever
 * script its digits are of; where words are not divided by spaces, each letter counts as one.
 */
final class Words {

  /** Small words that turn a sentence into its opposite. */
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot",
          "nicht", "kein", "keine", "keinen", "keiner", "nie", "ne", "pas", "jamais", "aucun", "ni",
          "nunca", "не", "нет", "никогда", "نه", "نیست", "نیستند", "نبود", "هیچ", "بدون", "هرگز",
          "نشته", "هېڅ", "هیڅ", "مه", "لا", "ليس", "لم", "لن", "غير");

  private Words() {}

  /**
   * A word in its place.
   *
   * @param text in its usual form (NFC), digits in ASCII
   * @param start index of its first {@code char}
   * @param end index behind its last
   */
  record Word(String text, int start, int end) {}

  /** The words in their order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        String word = usual(text.substring(at, end));
        if (!word.isEmpty()) {
          words.add(new Word(word, at, end));
        }
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  /** The words alone. */
  static List<String> texts(String text) {
    return of(text).stream().map(Word::text).toList();
  }

  /** Where the word ends that begins at an index; the index itself if none begins there. */
  private static int end(String text, int start) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (isSignOfNumber(first)) {
      return at;
    }
    boolean minus = isMinus(first) && at < text.length() && Character.isDigit(text.codePointAt(at));
    if (!minus && !Character.isLetterOrDigit(first)) {
      return start;
    }
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean goesOn =
          isMark(c)
              || (!standsAlone(first) && Character.isLetterOrDigit(c) && !standsAlone(c))
              || (joins(c, text.codePointBefore(at)) && startsPart(text, next));
      if (!goesOn) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static boolean startsPart(String text, int at) {
    return at < text.length()
        && Character.isLetterOrDigit(text.codePointAt(at))
        && !standsAlone(text.codePointAt(at));
  }

  /** An apostrophe within a word; a point or comma within a number. */
  private static boolean joins(int c, int before) {
    boolean apostrophe = c == '\'' || c == '\u2019';
    boolean inNumber =
        c == '.' || c == ',' || c == ':' || c == '/' || c == '\u066B' || c == '\u066C';
    return (apostrophe && Character.isLetter(before)) || (inNumber && Character.isDigit(before));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isMinus(int c) {
    return c == '-' || c == '\u2212';
  }

  /** A currency or a percentage tells as much as the number beside it. */
  private static boolean isSignOfNumber(int c) {
    return c == '%'
        || c == '\u2030'
        || c == '\u066A'
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** Whether a letter is of a script that does not divide words by spaces. */
  private static boolean standsAlone(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** Composed, without what cannot be seen, with ASCII digits and apostrophes. */
  private static String usual(String word) {
    StringBuilder out = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> c != '\u0640' && Character.getType(c) != Character.FORMAT)
        .map(Words::plain)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int plain(int c) {
    if (c == '\u2019') {
      return '\'';
    } else if (c == '\u2212') {
      return '-';
    }
    return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
  }

  /** Whether a change of this word is never small: a number, or one that denies. */
  static boolean isWeighty(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return NEGATIONS.contains(lower)
        || lower.endsWith("n't")
        || word.codePoints().anyMatch(c -> isSignOfNumber(c) || isNumber(c));
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
