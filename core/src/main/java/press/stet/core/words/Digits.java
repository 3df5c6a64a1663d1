package press.stet.core.words;

import java.util.Locale;
import java.util.Set;

/**
 * The digits of a language.
 *
 * @param zero the first of the ten, which follow each other
 */
public record Digits(char zero) {

  /** Languages whose newspapers print ۰۱۲۳۴۵۶۷۸۹. */
  private static final Set<String> EXTENDED_ARABIC = Set.of("fa", "ps");

  /** The digits that a language's newspapers print, by its BCP 47 tag. */
  public static Digits of(String language) {
    return of(Locale.forLanguageTag(language));
  }

  /** The same. */
  public static Digits of(Locale language) {
    return new Digits(EXTENDED_ARABIC.contains(language.getLanguage()) ? '۰' : '0');
  }

  /** Whether they are those of this sentence: 0123456789. */
  public boolean isLatin() {
    return zero == '0';
  }

  /** A text with its digits as the language writes them. */
  public String in(String text) {
    if (isLatin()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '0' && c <= '9') {
        out.setCharAt(i, (char) (zero + c - '0'));
      }
    }
    return out.toString();
  }
}
