package press.stet.core.page;

import press.stet.core.value.SitePath;

/**
 * One file of the web site, with everything it shows. Whatever is not in the record cannot change
 * the file, so the record's fingerprint is its list of dependencies.
 */
public sealed interface Page
    permits HtmlPage,
        FeedPage,
        SitemapPage,
        SitemapIndexPage,
        NewsSitemapPage,
        NinjsPage,
        TextPage {

  /** Where it is found. */
  SitePath path();
}
