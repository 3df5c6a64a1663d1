package press.stet.core.config;

import java.time.LocalDate;
import java.time.YearMonth;
import press.stet.core.value.SitePath;
import press.stet.core.value.Slug;

/**
 * Where everything but articles and standing pages is found in the tree of one language: the
 * addresses we promise to keep.
 *
 * @param root the tree's front page: {@code /}, or {@code /fa/} for another language than the
 *     newspaper's own
 */
public record Places(SitePath root) {

  /** Those of the newspaper's own language. */
  public static final Places MAIN = new Places(SitePath.ROOT);

  /** The list of months. */
  public SitePath months() {
    return root.child("months/");
  }

  /** The list of tags. */
  public SitePath tags() {
    return root.child("tags/");
  }

  /** The list of authors. */
  public SitePath authors() {
    return root.child("authors/");
  }

  /** Those who make the newspaper. */
  public SitePath masthead() {
    return root.child("masthead/");
  }

  /** The calendar of editions. */
  public SitePath editions() {
    return root.child("editions/");
  }

  /** What hosts show for an address that does not exist. */
  public SitePath notFound() {
    return root.child("404.html");
  }

  /** The list of corrections. */
  public SitePath corrections() {
    return root.child("corrections/");
  }

  /** What is made for the systems of other newsrooms. */
  public SitePath ninjs() {
    return root.child("ninjs/");
  }

  /** What search engines are told. */
  public SitePath sitemaps() {
    return root.child("sitemaps/");
  }

  /** The newest stories for Google News. */
  public SitePath newsSitemap() {
    return root.child("news-sitemap.xml");
  }

  /** The search page. */
  public SitePath search() {
    return root.child("search/");
  }

  /** A section's front. */
  public SitePath section(String id) {
    return root.child("sections/" + id + "/");
  }

  /** The front of a tag's list. */
  public SitePath tag(Slug slug) {
    return root.child("tags/" + slug + "/");
  }

  /** The front of an author's list. */
  public SitePath author(Slug slug) {
    return root.child("authors/" + slug + "/");
  }

  /** The beginning of a series. */
  public SitePath series(String id) {
    return root.child("series/" + id + "/");
  }

  /** What tells an open page of a running report whether something is new. */
  public static SitePath live(SitePath article) {
    return article.child("live.json");
  }

  /** A month's stories. */
  public SitePath month(YearMonth month) {
    return root.child("months/" + month + "/");
  }

  /** The calendar of a year's editions. */
  public SitePath editions(int year) {
    return root.child("editions/" + year + "/");
  }

  /** A day's edition. */
  public SitePath edition(LocalDate day) {
    return root.child("editions/" + day + "/");
  }
}
