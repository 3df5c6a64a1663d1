/** Fills the page records: everything a page will show. */
@NullMarked
package press.stet.generator.compose;

import org.jspecify.annotations.NullMarked;
