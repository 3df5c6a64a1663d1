package press.stet.generator.parse.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language.
 *
 * @param open begins a quotation
 * @param close ends a quotation
 * @param innerOpen begins a quotation within one; a single character
 * @param innerClose ends a quotation within one
 */
record QuoteStyle(String open, String close, char innerOpen, String innerClose) {

  private static final QuoteStyle ENGLISH = new QuoteStyle("“", "”", '‘', "’");

  /** One line for each style: outer pair, inner pair, languages. */
  private static final String[][] TABLE = {
    {
      "“",
      "”",
      "‘",
      "’",
      "en nl pt ko zh tr id ms vi hi bn ta te th sw af ga cy ur pa ml mr gu ne si"
    },
    {"„", "“", "‚", "‘", "de cs sk sl bg lt is ka mk sq sr"},
    {"„", "”", "‚", "’", "hr et"},
    {"„", "”", "«", "»", "pl ro hu"},
    {"«", "»", "„", "“", "ru uk be kk ky uz tg"},
    {"«", "»", "‹", "›", "fa ps ar ku prs ckb de-ch fr-ch it-ch az"},
    {"«", "»", "“", "”", "es it el ca gl eu pt-pt pt-ao pt-mz hy"},
    {"«", "»", "‘", "’", "no nb nn da lv"},
    {"«\u202F", "\u202F»", "“", "”", "fr br oc"},
    {"”", "”", "’", "’", "sv fi"},
    {"”", "”", "’", "’", "he yi"},
    {"「", "」", "『", "』", "ja zh-tw zh-hk zh-hant"},
  };

  private static final Map<String, QuoteStyle> BY_LANGUAGE = byLanguage();

  /** The style of a BCP 47 tag: of its longest known beginning, otherwise the English one. */
  static QuoteStyle of(String language) {
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    while (!tag.isEmpty()) {
      QuoteStyle style = BY_LANGUAGE.get(tag);
      if (style != null) {
        return style;
      }
      tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
    return ENGLISH;
  }

  private static Map<String, QuoteStyle> byLanguage() {
    Map<String, QuoteStyle> styles = new HashMap<>();
    for (String[] row : TABLE) {
      QuoteStyle style = new QuoteStyle(row[0], row[1], row[2].charAt(0), row[3]);
      for (String language : row[4].split(" ")) {
        styles.put(language, style);
      }
    }
    return Map.copyOf(styles);
  }
}
