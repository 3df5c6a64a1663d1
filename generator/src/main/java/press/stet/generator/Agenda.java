package press.stet.generator;

import java.time.Instant;
import press.stet.core.article.Article;
import press.stet.core.article.Status;
import press.stet.core.article.StoryDate;
import press.stet.core.config.Trust;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Moment.Reason;
import press.stet.core.site.Moments;
import press.stet.core.site.Site;
import press.stet.generator.compose.NewsWindow;

/**
 * Finds the moments at which the site changes by itself. A rule that asks the clock adds its own
 * moments to {@link #of}: the instant from which on the site is another one, and the reason.
 */
final class Agenda {

  private Agenda() {}

  /**
   * The next moments.
   *
   * @param withheldToo whether drafts, embargoed and expired articles are shown as well
   */
  static Moments of(Manuscripts manuscripts, Site site, boolean withheldToo) {
    Moments moments = new Moments(site.now());
    if (!withheldToo) {
      withheld(manuscripts, moments);
    }
    Trust.Security security = site.config().rules().trust().security();
    if (security != null) {
      Instant expires = Instant.ofEpochSecond(security.expires());
      moments.add(expires.minus(Trust.Security.NOTICE), Reason.SECURITY_TXT);
      moments.add(expires, Reason.SECURITY_TXT);
    }
    moments.add(NewsWindow.nextChange(site.stories(), site.now()), Reason.NEWS_SITEMAP);
    return moments;
  }

  /** An embargo that ends while something else withholds the article changes nothing. */
  private static void withheld(Manuscripts manuscripts, Moments moments) {
    for (Article article : manuscripts.articles()) {
      StoryDate embargo = article.embargo();
      StoryDate expires = article.expires();
      if (embargo != null && isShown(article, embargo.instant())) {
        moments.add(embargo.instant(), Reason.EMBARGO);
      }
      if (expires != null && isShown(article, expires.instant().minusNanos(1))) {
        moments.add(expires.instant(), Reason.EXPIRY);
      }
    }
  }

  private static boolean isShown(Article article, Instant at) {
    return article.status(at) instanceof Status.Published;
  }
}
