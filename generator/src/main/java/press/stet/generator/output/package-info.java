/** Brings the output folder up to date. */
@NullMarked
package press.stet.generator.output;

import org.jspecify.annotations.NullMarked;
