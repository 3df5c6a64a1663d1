package press.stet.core.site;

import org.jspecify.annotations.Nullable;
import press.stet.core.article.StandingArticle;
import press.stet.core.config.SiteUrl;
import press.stet.core.config.Trust.PageRef;
import press.stet.core.value.SitePath;

/** Finds the pages that settings name. */
public final class TrustPages {

  private TrustPages() {}

  /** Whether a text is a web address in full, which is not looked up. */
  public static boolean isElsewhere(PageRef page) {
    return page.value().startsWith("https://") || page.value().startsWith("http://");
  }

  /** The full address of a page; null if nothing is named, or no such page is published. */
  public static @Nullable String find(Site site, @Nullable PageRef page) {
    if (page == null || isElsewhere(page)) {
      return page == null ? null : page.value();
    }
    SiteUrl url = site.config().url();
    for (StandingArticle standing : site.standing()) {
      SitePath address = standing.address();
      boolean meant =
          standing.source().value().equals(page.value())
              || address.value().equals(page.value())
              || address.value().equals(page.value() + "/");
      if (meant) {
        return url.absolute(address);
      }
    }
    return null;
  }
}
