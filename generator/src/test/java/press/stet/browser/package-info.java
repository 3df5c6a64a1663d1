/** A real browser for tests, spoken to in its own words: the DevTools Protocol. */
@NullMarked
package press.stet.browser;

import org.jspecify.annotations.NullMarked;
