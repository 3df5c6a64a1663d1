package press.stet.core.site;

import java.time.Instant;
import java.util.Locale;

/**
 * A moment at which the newspaper's site becomes another one by itself, because of its clock alone:
 * a build at or after it gives other pages than one before it.
 *
 * @param at in whole seconds; a fraction is rounded up
 * @param reason why
 */
public record Moment(Instant at, Reason reason) {

  /** Rounds up, so that a build at the moment is surely not too early. */
  public Moment {
    at = at.getNano() == 0 ? at : Instant.ofEpochSecond(at.getEpochSecond() + 1);
  }

  /** Why the site changes. */
  public enum Reason {
    /** An article may be shown from now on. */
    EMBARGO,
    /** An article may no longer be shown. */
    EXPIRY,
    /** A story becomes too old for the news sitemap, or its date comes. */
    NEWS_SITEMAP,
    /** An article is taken down. */
    TAKEDOWN,
    /** An article that was taken down is back. */
    TAKEDOWN_END,
    /** The banner of breaking news goes. */
    BREAKING_END,
    /** An item of the front page is no longer pinned. */
    PIN_END,
    /** An edition makes up the front page of its day from now on, or no more. */
    EDITION_FRONT,
    /** A live coverage is over. */
    COVERAGE_END,
    /** What {@code security.txt} says expires. */
    SECURITY_TXT;

    /** The reason as it is written in files: {@code news-sitemap}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
