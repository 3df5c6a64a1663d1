/** The newspaper folder: which files it has, and their bytes. */
@NullMarked
package press.stet.generator.source;

import org.jspecify.annotations.NullMarked;
