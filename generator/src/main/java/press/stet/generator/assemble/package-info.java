/** Puts articles in their places: whatever needs a second article is found here. */
@NullMarked
package press.stet.generator.assemble;

import org.jspecify.annotations.NullMarked;
