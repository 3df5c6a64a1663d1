/** The newspaper as a whole: every published article, sorted and indexed. */
@NullMarked
package press.stet.core.site;

import org.jspecify.annotations.NullMarked;
