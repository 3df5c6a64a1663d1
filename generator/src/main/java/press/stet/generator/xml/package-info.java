/** Writes XML, for feeds and sitemaps. */
@NullMarked
package press.stet.generator.xml;

import org.jspecify.annotations.NullMarked;
