/**
 * Makes the index in which readers search: which word stands in which story. See docs/search.md.
 */
@NullMarked
package press.stet.generator.search;

import org.jspecify.annotations.NullMarked;
