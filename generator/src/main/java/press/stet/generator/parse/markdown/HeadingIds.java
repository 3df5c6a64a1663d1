package press.stet.generator.parse.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives headings their ids by GitHub's rule: lower case, punctuation dropped, spaces to hyphens;
 * {@code -1} for the second of a name. Letters of every script stay.
 */
final class HeadingIds {

  private static final String FALLBACK = "section";

  private final Links links;
  private final Map<String, Integer> counts = new HashMap<>();

  HeadingIds(Links links) {
    this.links = links;
  }

  /** Whether an id is kept for footnotes. */
  static boolean isReserved(String id) {
    return id.startsWith("fn-");
  }

  /** The id for a heading without one of its own. */
  String of(String title) {
    String base = slug(title);
    int count = counts.getOrDefault(base, 0);
    String id = count == 0 ? base : base + "-" + count;
    while (!links.addAnchor(id)) {
      id = base + "-" + ++count;
    }
    counts.put(base, count + 1);
    return id;
  }

  private static String slug(String title) {
    String lower = title.strip().toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '\n') {
        out.append('-');
      } else if (c == '-' || c == '_' || stays(c)) {
        out.appendCodePoint(c);
      }
    }
    String slug = out.isEmpty() ? FALLBACK : out.toString();
    return isReserved(slug) ? FALLBACK + "-" + slug : slug;
  }

  private static boolean stays(int c) {
    if (c < 128 || Character.isLetterOrDigit(c)) {
      return Scripts.isWord(c);
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c == 0x200C;
  }
}
