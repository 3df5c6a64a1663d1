package press.stet.generator.parse.markdown;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.stet.core.config.HouseStyle.UnwantedWord;

/**
 * Finds words in a text, whole and in any case of letters. What stands in quotation marks is left
 * out: others have said it. The time taken does not depend on how many words are looked for.
 */
public final class UnwantedWords {

  /** Closing marks by the opening ones. */
  private static final Map<Character, String> QUOTES =
      Map.of('"', "\"", '“', "”", '„', "“”", '«', "»", '»', "«", '「', "」", '『', "』");

  /** Scripts that put no space between words, so that any letter may begin one. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private final Map<String, List<UnwantedWord>> byFirst = new HashMap<>();

  UnwantedWords(List<UnwantedWord> words) {
    for (UnwantedWord word : words) {
      int start = next(word.word(), 0);
      String first = fold(word.word(), start, end(word.word(), start));
      byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(word);
    }
    // “in order to” before “in order”: what is longer says more.
    byFirst.values().forEach(list -> list.sort((a, b) -> b.word().length() - a.word().length()));
  }

  /** Hears of a word that was found. */
  @FunctionalInterface
  public interface Finding {
    /** A word was found between two indices of the text. */
    void found(int start, int end, UnwantedWord word);
  }

  /** Finds the words of a text. */
  public void find(String text, Finding finding) {
    if (byFirst.isEmpty()) {
      return;
    }
    int at = 0;
    while (at < text.length()) {
      int behind = behindQuotation(text, at);
      if (behind > at) {
        at = behind;
      } else if (isPart(text.codePointAt(at))) {
        at = word(text, at, finding);
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  private int word(String text, int start, Finding finding) {
    int end = end(text, start);
    for (UnwantedWord word : byFirst.getOrDefault(fold(text, start, end), List.of())) {
      int behind = match(text, start, word.word());
      if (behind > 0) {
        finding.found(start, behind, word);
        return behind;
      }
    }
    return end;
  }

  /** The index behind a word that begins at an index; -1 if another stands there. */
  private static int match(String text, int start, String word) {
    int at = start;
    int i = next(word, 0);
    int end = word.length();
    while (i < end) {
      if (at >= text.length()) {
        return -1;
      }
      int wanted = word.codePointAt(i);
      int found = text.codePointAt(at);
      if (Scripts.isSpace(wanted) ? !Scripts.isSpace(found) : fold(wanted) != fold(found)) {
        return -1;
      }
      i += Character.charCount(wanted);
      at += Character.charCount(found);
      while (Scripts.isSpace(wanted) && at < text.length() && Scripts.isSpace(text.charAt(at))) {
        at++;
      }
    }
    return endsHere(text, at) ? at : -1;
  }

  private static boolean endsHere(String text, int at) {
    if (at >= text.length() || !isPart(text.codePointAt(at))) {
      return true;
    }
    return isUnspaced(text.codePointBefore(at)) || isUnspaced(text.codePointAt(at));
  }

  /**
   * The index behind a quotation that begins at an index. A mark at the very beginning that is
   * never closed opens a quotation that goes on in the next paragraph.
   */
  private static int behindQuotation(String text, int at) {
    String closing = QUOTES.get(text.charAt(at));
    if (closing == null) {
      return at;
    }
    for (int i = at + 1; i < text.length(); i++) {
      if (closing.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return at == 0 ? text.length() : at;
  }

  /** Where the next word begins. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !isPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Where a word ends that begins at an index. */
  private static int end(String text, int start) {
    if (start >= text.length()) {
      return start;
    }
    boolean alone = isUnspaced(text.codePointAt(start));
    int at = start + Character.charCount(text.codePointAt(start));
    while (!alone && at < text.length() && isPart(text.codePointAt(at))) {
      if (isUnspaced(text.codePointAt(at))) {
        break;
      }
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Joiners without width belong to a word, too. */
  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || isMark(c) || c == 0x200C || c == 0x200D;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnspaced(int c) {
    return c > 0xE00 && UNSPACED.contains(UnicodeScript.of(c));
  }

  private static String fold(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    text.substring(start, end).codePoints().forEach(c -> out.appendCodePoint(fold(c)));
    return out.toString();
  }

  private static int fold(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
