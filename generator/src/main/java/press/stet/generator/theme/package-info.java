/** The files of a theme, with the newspaper's own in front. */
@NullMarked
package press.stet.generator.theme;

import org.jspecify.annotations.NullMarked;
