package press.stet.core.value;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The part of an address that names one thing: lower case, words joined by single hyphens, letters
 * and digits of every script, short enough to be a file's name.
 *
 * @param value never empty; contains only letters, marks, digits and single inner hyphens; at most
 *     200 bytes of UTF-8
 */
public record Slug(String value) implements Comparable<Slug> {

  private static final int MAX_BYTES = 200;

  /**
   * Checks a slug that is already in its final form.
   *
   * @throws IllegalArgumentException if {@code value} differs from what {@link #of} makes of it
   */
  public Slug {
    if (value.isEmpty() || !value.equals(normalise(value))) {
      throw new IllegalArgumentException("not a slug: \"" + value + "\"");
    }
  }

  /**
   * Makes a slug from any text: “Peace Talks!” becomes {@code peace-talks}.
   *
   * @throws IllegalArgumentException if the text has no letter or digit
   */
  public static Slug of(String text) {
    return new Slug(normalise(text));
  }

  /** Whether {@link #of} would succeed: whether the text has at least one letter or digit. */
  public static boolean isPossible(String text) {
    return !normalise(text).isEmpty();
  }

  /** Whether the text is a slug as it stands. */
  public static boolean isSlug(String text) {
    return !text.isEmpty() && text.equals(normalise(text));
  }

  private static String normalise(String text) {
    if (isPlain(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isMark(c)) {
        if (gap && out.length() > 0) {
          out.append('-');
        }
        gap = false;
        out.appendCodePoint(c);
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    // Dropping an apostrophe may have brought together what composes.
    return shorten(Normalizer.normalize(out, Normalizer.Form.NFC));
  }

  /** Cuts between words where that leaves something, else between letters. */
  private static String shorten(String slug) {
    int bytes = 0;
    int word = 0;
    for (int i = 0; i < slug.length(); ) {
      int c = slug.codePointAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes > MAX_BYTES) {
        return slug.substring(0, word > 0 && c != '-' ? word : i);
      }
      if (c == '-') {
        word = i;
      }
      i += Character.charCount(c);
    }
    return slug;
  }

  /** The common case, decided without an allocation. */
  private static boolean isPlain(String text) {
    if (text.length() > MAX_BYTES) {
      return false;
    }
    char before = '-';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!word && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slug it && it.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
