package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/**
 * A sitemap (sitemaps.org protocol 0.9), at most 50,000 addresses and 50 MB.
 *
 * @param path where it is found
 * @param entries in the order of the file
 */
public record SitemapPage(SitePath path, List<Entry> entries) implements Page {

  /**
   * An address.
   *
   * @param url full, percent-encoded
   * @param lastChange ISO 8601; null if not known
   * @param alternates the versions of the page in several languages, itself too; empty if there is
   *     no other
   */
  public record Entry(String url, @Nullable String lastChange, List<Alternate> alternates) {

    /** A page of one language. */
    public Entry(String url, @Nullable String lastChange) {
      this(url, lastChange, List.of());
    }

    /** Copies the list. */
    public Entry {
      alternates = List.copyOf(alternates);
    }
  }
}
