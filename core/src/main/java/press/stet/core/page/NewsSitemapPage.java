package press.stet.core.page;

import java.util.List;
import press.stet.core.value.SitePath;

/**
 * A Google News sitemap: the stories of the last two days, at most 1,000.
 *
 * @param path where it is found
 * @param publication the newspaper's name
 * @param language ISO 639 code, with the script or region where Google News knows one
 * @param entries newest first
 */
public record NewsSitemapPage(
    SitePath path, String publication, String language, List<Entry> entries) implements Page {

  /**
   * A story.
   *
   * @param url full address
   * @param title the headline
   * @param published ISO 8601 with offset
   */
  public record Entry(String url, String title, String published) {}
}
