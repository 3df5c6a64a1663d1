package press.stet.generator.compose;

import java.util.List;
import press.stet.core.config.SiteUrl;
import press.stet.core.value.SitePath;

/**
 * The text of {@code robots.txt} (RFC 9309): everything may be read, and here is the list of it.
 */
final class RobotsText {

  private RobotsText() {}

  /** The whole file. */
  static String of(SiteUrl url, List<SitePath> sitemaps) {
    StringBuilder out = new StringBuilder("User-agent: *\nAllow: ").append(url.basePath());
    out.append("\n\n");
    for (SitePath sitemap : sitemaps) {
      out.append("Sitemap: ").append(url.absolute(sitemap)).append('\n');
    }
    return out.toString();
  }
}
