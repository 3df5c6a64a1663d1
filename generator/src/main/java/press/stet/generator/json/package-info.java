/** Writes JSON, for feeds and for search engines. */
@NullMarked
package press.stet.generator.json;

import org.jspecify.annotations.NullMarked;
