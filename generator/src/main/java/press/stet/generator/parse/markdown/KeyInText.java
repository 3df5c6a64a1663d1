package press.stet.generator.parse.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.ProblemKind;

/**
 * Words of a paragraph that belong into a key of the front matter.
 *
 * @param kind what is wrong with them
 * @param value of the key
 * @param start where they begin in the paragraph
 * @param end where they end
 */
record KeyInText(ProblemKind kind, String value, int start, int end) {

  /** {@code KABUL —}, {@code KABUL, Afghanistan (AP) -}; one space at most stands anywhere. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^([\\p{L}\\p{M}][\\p{L}\\p{M}.,'’ -]{1,58}?) ?(?:\\(([^()]{1,40})\\) ?)?"
              + "(?:(?<= )-{1,3} | ?[–—])");

  /** The agency behind the last sentence, or in a paragraph of its own. */
  private static final Pattern AGENCY =
      Pattern.compile("(?:^|[.!?…؟۔।。\"'”’»]) ?\\(([\\p{L}\\p{M}\\p{N}&/'’ -]{2,40})\\) ?$");

  private static final int MOST_WORDS = 4;

  /** The dateline at the beginning of a paragraph; null if there is none. */
  static @Nullable KeyInText dateline(String paragraph) {
    Matcher matcher = DATELINE.matcher(paragraph);
    return matcher.find() && isPlace(matcher.group(1))
        ? of(ProblemKind.STYLE_DATELINE_IN_TEXT, matcher)
        : null;
  }

  /** The agency in a dateline; null if there is none. */
  static @Nullable KeyInText agencyOfDateline(String paragraph) {
    Matcher matcher = DATELINE.matcher(paragraph);
    boolean found = matcher.find() && isPlace(matcher.group(1)) && matcher.group(2) != null;
    return found
        ? new KeyInText(
            ProblemKind.STYLE_SOURCE_IN_TEXT,
            matcher.group(2).strip(),
            matcher.start(2) - 1,
            matcher.end(2) + 1)
        : null;
  }

  /** The agency at the end of a paragraph; null if there is none. */
  static @Nullable KeyInText agency(String paragraph) {
    Matcher matcher = AGENCY.matcher(paragraph);
    boolean found = matcher.find() && !Character.isLowerCase(matcher.group(1).codePointAt(0));
    return found
        ? new KeyInText(
            ProblemKind.STYLE_SOURCE_IN_TEXT,
            matcher.group(1).strip(),
            matcher.start(1) - 1,
            matcher.end(1) + 1)
        : null;
  }

  private static KeyInText of(ProblemKind kind, Matcher matcher) {
    return new KeyInText(kind, matcher.group(1).strip(), matcher.start(), matcher.end());
  }

  /** In capitals up to a comma; where a script has none, of no more than two words. */
  private static boolean isPlace(String text) {
    int comma = text.indexOf(',');
    String place = comma < 0 ? text : text.substring(0, comma);
    int words = place.strip().split(" +", -1).length;
    boolean cased = place.codePoints().anyMatch(KeyInText::isCased);
    boolean small = place.codePoints().anyMatch(Character::isLowerCase);
    long letters = place.codePoints().filter(Character::isLetter).count();
    return letters > 2 && !small && words <= (cased ? MOST_WORDS : 2);
  }

  private static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }
}
