package press.stet.core.article;

import org.jspecify.annotations.Nullable;
import press.stet.core.diagnostic.Span;
import press.stet.core.value.SitePath;

/**
 * An old address that leads to an article: {@code /article.php?id=21034}.
 *
 * @param path without the query
 * @param query what follows the question mark; null if there is none
 * @param span where it stands in the file
 */
public record Alias(SitePath path, @Nullable String query, Span span) {}
