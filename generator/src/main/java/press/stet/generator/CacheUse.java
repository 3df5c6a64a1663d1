package press.stet.generator;

import press.stet.generator.cache.Condition;

/**
 * What an earlier build was of use for.
 *
 * @param condition what was found of it
 * @param articlesCarried articles that were not read again
 * @param articles all articles
 * @param pagesCarried pages that were not drawn again
 * @param pages all pages
 */
public record CacheUse(
    Condition condition, int articlesCarried, int articles, int pagesCarried, int pages) {

  /** Nothing is kept between builds. */
  public static final CacheUse NONE = new CacheUse(Condition.OFF, 0, 0, 0, 0);
}
