package press.stet.generator;

import java.util.List;
import press.stet.generator.cache.Condition;

/**
 * What an earlier build was of use for.
 *
 * @param condition what was found of it
 * @param articlesCarried articles that were not read again
 * @param articles all articles
 * @param pagesCarried pages that were not drawn again
 * @param pages all pages
 * @param prices of the queries that pages ask, by query
 */
public record CacheUse(
    Condition condition,
    int articlesCarried,
    int articles,
    int pagesCarried,
    int pages,
    List<QueryPrice> prices) {

  /** Nothing is kept between builds. */
  public static final CacheUse NONE = new CacheUse(Condition.OFF, 0, 0, 0, 0, List.of());

  /** Copies the prices. */
  public CacheUse {
    prices = List.copyOf(prices);
  }
}
