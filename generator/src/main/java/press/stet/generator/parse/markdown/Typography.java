package press.stet.generator.parse.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Sets quotation marks, dashes and ellipses of a language in plain text, as a headline has it, by
 * the rules that hold for running text.
 */
public final class Typography {

  private final QuoteStyle style;

  private Typography(QuoteStyle style) {
    this.style = style;
  }

  /**
   * The typography of a language.
   *
   * @param language BCP 47 tag
   */
  public static Typography of(String language) {
    return new Typography(QuoteStyle.of(language));
  }

  /** Sets a line of plain text; null stays null. */
  public @Nullable String set(@Nullable String line) {
    if (line == null || !hasMarks(line)) {
      return line;
    }
    HtmlBuffer out = new HtmlBuffer(line.length() + 16);
    new TextWriter(out, true, style).line(line);
    return out.toString()
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static boolean hasMarks(String line) {
    return line.indexOf('"') >= 0
        || line.indexOf('\'') >= 0
        || line.contains("--")
        || line.contains("...");
  }
}
