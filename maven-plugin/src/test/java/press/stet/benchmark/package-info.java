/** Measures builds of newspapers of any size, as whole processes. No tests but of itself. */
@NullMarked
package press.stet.benchmark;

import org.jspecify.annotations.NullMarked;
