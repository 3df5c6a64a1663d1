/** Checked values: once one of these exists, what it promises holds. */
@NullMarked
package press.stet.core.value;

import org.jspecify.annotations.NullMarked;
