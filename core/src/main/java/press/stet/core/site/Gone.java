package press.stet.core.site;

import press.stet.core.article.Article;
import press.stet.core.value.SitePath;

/**
 * An article that has been taken down.
 *
 * @param article which
 * @param address where it was found
 * @param takedown why it is not any more
 */
public record Gone(Article article, SitePath address, Takedown takedown) {}
