package press.stet.generator.compose;

import press.stet.core.config.SiteConfig;

/**
 * The text of {@code _headers}, as Netlify introduced it and others read it: an address, then what
 * is sent along with it. Where two rules fit, some hosts send both, so that no header stands in two
 * of them; without a word, these hosts have browsers ask for pages each time.
 */
final class HeadersText {

  private HeadersText() {}

  /** The whole file. */
  static String of(SiteConfig config) {
    String base = config.url().basePath();
    StringBuilder out = new StringBuilder(1_000).append(base).append("*\n");
    ResponseHeaders.ofAll(config.rules()).forEach((name, value) -> line(out, name, value));
    out.append(ResponseHeaders.assets(config)).append("*\n");
    line(out, "Cache-Control", ResponseHeaders.FOR_EVER);
    out.append(ResponseHeaders.photos(config)).append("*\n");
    line(out, "Cache-Control", ResponseHeaders.FOR_A_WEEK);
    return out.toString();
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append("  ").append(name).append(": ").append(value).append('\n');
  }
}
