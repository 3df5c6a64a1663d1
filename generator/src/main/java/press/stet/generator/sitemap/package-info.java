/** Writes sitemaps (sitemaps.org protocol 0.9) and the one for Google News. */
@NullMarked
package press.stet.generator.sitemap;

import org.jspecify.annotations.NullMarked;
