package press.stet.core.value;

import java.util.Locale;

/** What an article is: a report, a comment, an advertisement … */
public enum Kind {
  /** A report. */
  NEWS("NewsArticle"),
  /** Somebody's view. */
  OPINION("OpinionNewsArticle"),
  /** An explanation by somebody who knows the matter. */
  ANALYSIS("AnalysisNewsArticle"),
  /** A judgement of a book, film, performance … */
  REVIEW("ReviewNewsArticle"),
  /** What one needs to know to understand the news. */
  BACKGROUND("BackgroundNewsArticle"),
  /** Paid for by somebody else. */
  SPONSORED("AdvertiserContentArticle"),
  /** Not meant to be believed. */
  SATIRE("SatiricalArticle"),
  /** A running report. */
  LIVE("LiveBlogPosting");

  private final String schemaType;

  Kind(String schemaType) {
    this.schemaType = schemaType;
  }

  /** The schema.org type. */
  public String schemaType() {
    return schemaType;
  }

  /** The name as writers give it: {@code opinion}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
