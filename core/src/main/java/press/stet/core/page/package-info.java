/**
 * What comes out: one record per page, carrying everything the page shows, and the plan of all
 * pages.
 */
@NullMarked
package press.stet.core.page;

import org.jspecify.annotations.NullMarked;
