package press.stet.generator.compose;

import java.util.ArrayList;
import java.util.List;
import press.stet.core.config.SiteConfig;
import press.stet.core.config.SiteUrl;
import press.stet.core.config.Trust.AiUse;
import press.stet.core.value.SitePath;

/**
 * The text of {@code robots.txt} (RFC 9309): everything may be read, and here is the list of it.
 */
final class RobotsText {

  private RobotsText() {}

  /** The whole file. */
  static String of(SiteConfig config, List<SitePath> sitemaps) {
    SiteUrl url = config.url();
    StringBuilder out = new StringBuilder("User-agent: *\nAllow: ").append(url.basePath());
    out.append("\n\n");
    AiUse aiUse = config.rules().trust().aiUse();
    if (aiUse != null) {
      keepOut(out, aiUse, url);
    }
    for (SitePath sitemap : sitemaps) {
      out.append("Sitemap: ").append(url.absolute(sitemap)).append('\n');
    }
    return out.toString();
  }

  /** Crawlers whose makers do what the newspaper does not want; its terms stand in every page. */
  private static void keepOut(StringBuilder out, AiUse aiUse, SiteUrl url) {
    List<String> unwelcome = new ArrayList<>();
    unwelcome.addAll(aiUse.training() ? List.of() : AiCrawlers.TRAINING);
    unwelcome.addAll(aiUse.search() ? List.of() : AiCrawlers.ANSWERS);
    if (!unwelcome.isEmpty()) {
      unwelcome.forEach(name -> out.append("User-agent: ").append(name).append('\n'));
      out.append("Disallow: ").append(url.basePath()).append("\n\n");
    }
  }
}
