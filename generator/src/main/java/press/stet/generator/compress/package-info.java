/** How texts are compressed, for hosts that send them so. */
@NullMarked
package press.stet.generator.compress;

import org.jspecify.annotations.NullMarked;
