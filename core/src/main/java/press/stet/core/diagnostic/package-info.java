/** What goes wrong, said so that a writer can mend it: place, cause and cure. */
@NullMarked
package press.stet.core.diagnostic;

import org.jspecify.annotations.NullMarked;
