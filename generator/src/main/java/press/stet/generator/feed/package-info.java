/** Writes feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1. */
@NullMarked
package press.stet.generator.feed;

import org.jspecify.annotations.NullMarked;
