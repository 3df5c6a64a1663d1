/** A theme's message files, one for each language, become {@code Words}. */
@NullMarked
package press.stet.generator.words;

import org.jspecify.annotations.NullMarked;
