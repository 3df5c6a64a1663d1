package press.stet.generator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import press.stet.core.article.Article;
import press.stet.core.article.Edition;
import press.stet.core.article.Status;
import press.stet.core.article.StoryDate;
import press.stet.core.config.Trust;
import press.stet.core.site.Editorial;
import press.stet.core.site.Manuscripts;
import press.stet.core.site.Moment.Reason;
import press.stet.core.site.Moments;
import press.stet.core.site.Newspaper;
import press.stet.core.site.Site;
import press.stet.core.site.Takedown;
import press.stet.generator.compose.Breaking;
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
  static Moments of(Manuscripts manuscripts, Newspaper paper, boolean withheldToo) {
    Site site = paper.whole();
    Moments moments = new Moments(site.now());
    for (Article article : manuscripts.articles()) {
      if (!withheldToo) {
        withheld(article, moments);
      }
      if (article.live() != null && article.live().until() != null) {
        coverage(article, article.live().until().instant(), withheldToo, moments);
      }
    }
    Trust.Security security = site.config().rules().trust().security();
    if (security != null) {
      Instant expires = Instant.ofEpochSecond(security.expires());
      moments.add(expires.minus(Trust.Security.NOTICE), Reason.SECURITY_TXT);
      moments.add(expires, Reason.SECURITY_TXT);
    }
    front(manuscripts.editorial(), paper, moments);
    for (Takedown takedown : manuscripts.editorial().takedowns()) {
      moments.add(takedown.date().instant(), Reason.TAKEDOWN);
      moments.add(instant(takedown.until()), Reason.TAKEDOWN_END);
    }
    for (Site tree : paper.trees()) {
      moments.add(NewsWindow.nextChange(tree.stories(), tree.now()), Reason.NEWS_SITEMAP);
    }
    return moments;
  }

  /** An embargo that ends while something else withholds the article changes nothing. */
  private static void withheld(Article article, Moments moments) {
    StoryDate embargo = article.embargo();
    StoryDate expires = article.expires();
    if (embargo != null && isShown(article, embargo.instant())) {
      moments.add(embargo.instant(), Reason.EMBARGO);
    }
    if (expires != null && isShown(article, expires.instant().minusNanos(1))) {
      moments.add(expires.instant(), Reason.EXPIRY);
    }
  }

  private static void coverage(Article article, Instant end, boolean withheldToo, Moments moments) {
    if (withheldToo || isShown(article, end)) {
      moments.add(end, Reason.COVERAGE_END);
    }
  }

  /** What the front page does by the clock: banners and pins end, editions have their day. */
  private static void front(Editorial editorial, Newspaper paper, Moments moments) {
    Site site = paper.whole();
    for (Site tree : paper.trees()) {
      Breaking.ends(tree).forEach(end -> moments.add(end, Reason.BREAKING_END));
    }
    site.front().pinned().forEach(pin -> moments.add(pin.until().instant(), Reason.PIN_END));
    if (editorial.front() == null) {
      ZoneId zone = site.config().timeZone();
      for (Edition edition : editorial.editions()) {
        if (!edition.front().isEmpty()) {
          LocalDate day = edition.date();
          moments.add(day.atStartOfDay(zone).toInstant(), Reason.EDITION_FRONT);
          moments.add(day.plusDays(1).atStartOfDay(zone).toInstant(), Reason.EDITION_FRONT);
        }
      }
    }
  }

  private static @Nullable Instant instant(@Nullable StoryDate date) {
    return date == null ? null : date.instant();
  }

  private static boolean isShown(Article article, Instant at) {
    return article.status(at) instanceof Status.Published;
  }
}
