package press.stet.core.page;

import java.time.LocalDate;
import java.time.YearMonth;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;

/** Where everything but articles and standing pages is found: the addresses we promise to keep. */
public final class Places {

  /** The list of months. */
  public static final SitePath MONTHS = new SitePath("/months/");

  /** The list of tags. */
  public static final SitePath TAGS = new SitePath("/tags/");

  /** The list of authors. */
  public static final SitePath AUTHORS = new SitePath("/authors/");

  /** Those who make the newspaper. */
  public static final SitePath MASTHEAD = new SitePath("/masthead/");

  /** The calendar of editions. */
  public static final SitePath EDITIONS = new SitePath("/editions/");

  /** What hosts show for an address that does not exist. */
  public static final SitePath NOT_FOUND = new SitePath("/404.html");

  /** The list of corrections. */
  public static final SitePath CORRECTIONS = new SitePath("/corrections/");

  private Places() {}

  /** A section's front. */
  public static SitePath section(String id) {
    return new SitePath("/sections/" + id + "/");
  }

  /** The front of a tag's list. */
  public static SitePath tag(Slug slug) {
    return TAGS.child(slug + "/");
  }

  /** The front of an author's list. */
  public static SitePath author(Slug slug) {
    return AUTHORS.child(slug + "/");
  }

  /** The beginning of a series. */
  public static SitePath series(String id) {
    return new SitePath("/series/" + id + "/");
  }

  /** What tells an open page of a running report whether something is new. */
  public static SitePath live(SitePath article) {
    return article.child("live.json");
  }

  /** A month's stories. */
  public static SitePath month(YearMonth month) {
    return MONTHS.child(month + "/");
  }

  /** The calendar of a year's editions. */
  public static SitePath editions(int year) {
    return EDITIONS.child(year + "/");
  }

  /** A day's edition. */
  public static SitePath edition(LocalDate day) {
    return EDITIONS.child(day + "/");
  }
}
