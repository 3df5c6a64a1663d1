/** The Maven goals: parameters in, one call of the generator, and its outcome in words. */
@NullMarked
package press.stet.maven;

import org.jspecify.annotations.NullMarked;
