package press.stet.generator.compose;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;
import java.util.Map;

/** The order of the letters in which lists of a language are sorted. */
final class Alphabet {

  /**
   * Java knows no letters of Arabic script here, and sorts them by their numbers, in which those
   * that Arabic lacks come last. A semicolon or a comma joins forms of one letter. (As in Unicode's
   * CLDR, collation of {@code fa} and {@code ps}.)
   */
  private static final Map<String, String> LETTERS =
      Map.of(
          "fa",
          "< ء < آ < ا ; أ ; إ ; ٱ < ب < پ < ت < ث < ج < چ < ح < خ < د < ذ < ر < ز < ژ < س < ش < ص"
              + " < ض < ط < ظ < ع < غ < ف < ق < ک , ك < گ < ل < م < ن < و ; ؤ < ه ; ة ; ۀ"
              + " < ی , ي , ى ; ئ",
          "ps",
          "< ء < آ < ا ; أ ; إ ; ٱ < ب < پ < ت < ټ < ث < ج < ځ < چ < څ < ح < خ < د < ډ < ذ < ر < ړ"
              + " < ز < ژ < ږ < س < ش < ښ < ص < ض < ط < ظ < ع < غ < ف < ق < ک , ك < ګ , گ < ل < م"
              + " < ن < ڼ < و ; ؤ < ه ; ة ; ۀ < ی , ى < ې < ي < ۍ < ئ");

  private Alphabet() {}

  /**
   * What sorts texts.
   *
   * @param language BCP 47 tag
   */
  static Collator of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Collator usual = Collator.getInstance(locale);
    String letters = LETTERS.get(locale.getLanguage());
    if (letters == null || !(usual instanceof RuleBasedCollator rules)) {
      return usual;
    }
    try {
      return new RuleBasedCollator(rules.getRules() + letters);
    } catch (ParseException e) {
      throw new IllegalStateException("letters of " + language, e);
    }
  }
}
