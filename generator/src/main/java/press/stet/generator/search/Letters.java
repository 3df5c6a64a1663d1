package press.stet.generator.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which letters count as the same for those who search: small and capital ones, with and without
 * accents and vowel signs, the Arabic, Persian and Pashto forms of one letter, and digits. The
 * script of the search page follows the same rules. Safe for use by several threads.
 */
final class Letters {

  /** The half-space, which joins and divides at once. */
  static final char HALF_SPACE = '\u200c';

  /** Stands for whatever is no letter. */
  static final char BREAK = ' ';

  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final char TATWEEL = '\u0640';
  private static final char ARABIC_ZERO = '\u0660';
  private static final char PERSIAN_ZERO = '\u06f0';

  /** Letters that are written in several ways, after decomposition. */
  private static final Map<Integer, String> SAME =
      Map.ofEntries(
          same('\u0649', "\u06cc"),
          same('\u064a', "\u06cc"),
          same('\u06d0', "\u06cc"),
          same('\u06cd', "\u06cc"),
          same('\u06d2', "\u06cc"),
          same('\u0643', "\u06a9"),
          same('\u06aa', "\u06a9"),
          same('\u06ab', "\u06af"),
          same('\u0629', "\u0647"),
          same('\u06c1', "\u0647"),
          same('\u06be', "\u0647"),
          same('\u06d5', "\u0647"),
          same('\u0671', "\u0627"),
          same('\u00df', "ss"),
          same('\u00e6', "ae"),
          same('\u0153', "oe"),
          same('\u00f8', "o"),
          same('\u0142', "l"),
          same('\u0111', "d"),
          same('\u0131', "i"),
          same('\u03c2', "\u03c3"));

  private final @Nullable String[] known = new String[Character.MAX_VALUE + 1];

  private static Map.Entry<Integer, String> same(char letter, String as) {
    return Map.entry((int) letter, as);
  }

  /** What a character counts as: letters and digits, {@link #BREAK}, or nothing. */
  String of(int character) {
    if (character > Character.MAX_VALUE) {
      return make(character);
    }
    String found = known[character];
    if (found == null) {
      found = make(character);
      known[character] = found;
    }
    return found;
  }

  private static String make(int character) {
    if (character == HALF_SPACE) {
      return String.valueOf(HALF_SPACE);
    }
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(letter -> add(out, letter));
    return out.toString();
  }

  private static void add(StringBuilder out, int letter) {
    int type = Character.getType(letter);
    String same = SAME.get(letter);
    if (same != null) {
      out.append(same);
    } else if (isDigit(letter, ARABIC_ZERO)) {
      out.append((char) ('0' + letter - ARABIC_ZERO));
    } else if (isDigit(letter, PERSIAN_ZERO)) {
      out.append((char) ('0' + letter - PERSIAN_ZERO));
    } else if ((Character.isLetter(letter) && letter != TATWEEL) || isNumber(type)) {
      out.appendCodePoint(letter);
    } else if (letter == ZERO_WIDTH_SPACE || !isSilent(letter, type)) {
      out.append(BREAK);
    }
  }

  private static boolean isDigit(int letter, char zero) {
    return letter >= zero && letter <= zero + 9;
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSilent(int letter, int type) {
    return letter == TATWEEL
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
