/** What parts of a build cost. */
@NullMarked
package press.stet.core.cost;

import org.jspecify.annotations.NullMarked;
