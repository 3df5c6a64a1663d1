package press.stet.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.stet.core.config.SiteUrl;
import press.stet.core.page.PlannedPage;
import press.stet.core.site.Site;
import press.stet.core.site.Story;
import press.stet.core.value.SitePath;

/**
 * Divides the site's addresses among sitemaps: one for each month, one for all else, more where the
 * protocol's limits ask for it (sitemaps.org 0.9: 50,000 addresses and 50 MB uncompressed).
 */
final class SitemapPlanner {

  private static final int MAX_ENTRIES = 50_000;
  private static final long MAX_BYTES = 50L * 1024 * 1024;
  private static final int BYTES_AROUND_FILE = 200;
  private static final int BYTES_AROUND_ENTRY = 100;

  /** A character of three bytes, each percent-encoded. */
  private static final int MOST_BYTES = 9;

  private final SiteUrl url;
  private final int maxEntries;
  private final long maxBytes;

  SitemapPlanner(SiteUrl url) {
    this(url, 1);
  }

  /**
   * @param languages in how many a page may be listed with each entry
   */
  SitemapPlanner(SiteUrl url, int languages) {
    this(url, MAX_ENTRIES, MAX_BYTES / perEntry(languages));
  }

  /** An entry names every version of its page, and the one for all other readers. */
  private static int perEntry(int languages) {
    return languages == 1 ? 1 : languages + 2;
  }

  SitemapPlanner(SiteUrl url, int maxEntries, long maxBytes) {
    this.url = url;
    this.maxEntries = maxEntries;
    this.maxBytes = maxBytes;
  }

  /** All sitemaps of a site, oldest month first, that of the other pages last. */
  List<PlannedPage> sitemaps(Site site, List<PlannedPage> otherPages) {
    List<PlannedPage> sitemaps = new ArrayList<>();
    site.byMonth()
        .forEach(
            (month, stories) -> {
              List<List<Story>> chunks = chunks(stories, Story::address);
              for (int i = 0; i < chunks.size(); i++) {
                sitemaps.add(
                    new PlannedPage.StorySitemap(path(site, month.toString(), i), chunks.get(i)));
              }
            });
    List<List<PlannedPage>> chunks = chunks(otherPages, PlannedPage::path);
    for (int i = 0; i < chunks.size(); i++) {
      sitemaps.add(new PlannedPage.PageSitemap(path(site, "pages", i), chunks.get(i)));
    }
    return sitemaps;
  }

  /** One for each year that has a paper, oldest first; a year is far from the limits. */
  static List<PlannedPage> editions(Site site) {
    List<PlannedPage> sitemaps = new ArrayList<>();
    for (Integer year : site.editions().years().keySet()) {
      List<PlannedPage.OfEdition> editions =
          site.editions().ofYear(year).values().stream()
              .map(paper -> new PlannedPage.OfEdition(site.places().edition(paper.date()), paper))
              .toList();
      sitemaps.add(new PlannedPage.EditionSitemap(path(site, "editions-" + year, 0), editions));
    }
    return sitemaps;
  }

  private static SitePath path(Site site, String name, int index) {
    String part = index == 0 ? "" : "-" + (index + 1);
    return site.places().sitemaps().child(name + part + ".xml");
  }

  private <T> List<List<T>> chunks(List<T> items, Function<T, SitePath> address) {
    if (fitsSurely(items, address)) {
      return items.isEmpty() ? List.of() : List.of(items);
    }
    List<List<T>> chunks = new ArrayList<>();
    int start = 0;
    long bytes = BYTES_AROUND_FILE;
    for (int i = 0; i < items.size(); i++) {
      int entry = BYTES_AROUND_ENTRY + escapedLength(address.apply(items.get(i)));
      if (i - start == maxEntries || (i > start && bytes + entry > maxBytes)) {
        chunks.add(items.subList(start, i));
        start = i;
        bytes = BYTES_AROUND_FILE;
      }
      bytes += entry;
    }
    if (start < items.size()) {
      chunks.add(items.subList(start, items.size()));
    }
    return chunks;
  }

  /** Most months are far from the limits, which need not be counted to the byte then. */
  private <T> boolean fitsSurely(List<T> items, Function<T, SitePath> address) {
    int most = BYTES_AROUND_ENTRY + url.toString().length();
    long bytes = BYTES_AROUND_FILE;
    for (T item : items) {
      int length = address.apply(item).value().length();
      bytes += most + (long) length * MOST_BYTES;
    }
    return items.size() <= maxEntries && bytes <= maxBytes;
  }

  private int escapedLength(SitePath path) {
    String address = url.absolute(path);
    int length = address.length();
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '&' || address.charAt(i) == '\'') {
        length += 5;
      }
    }
    return length;
  }
}
