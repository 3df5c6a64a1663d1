package press.stet.core.page;

import java.util.List;
import press.stet.core.value.SitePath;

/**
 * The list of all sitemaps.
 *
 * @param path where it is found
 * @param sitemaps their full addresses and the newest change in each
 */
public record SitemapIndexPage(SitePath path, List<SitemapPage.Entry> sitemaps) implements Page {}
