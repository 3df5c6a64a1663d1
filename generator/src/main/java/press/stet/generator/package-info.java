/** Turns a folder of articles into a newspaper's web site. */
@NullMarked
package press.stet.generator;

import org.jspecify.annotations.NullMarked;
