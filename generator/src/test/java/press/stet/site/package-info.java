/** What the whole of Stet makes of a whole newspaper, looked at from outside. */
@NullMarked
package press.stet.site;

import org.jspecify.annotations.NullMarked;
