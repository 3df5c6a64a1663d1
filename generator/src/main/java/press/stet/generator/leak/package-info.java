/** Looks through the finished site for traces of articles that are not to be seen. */
@NullMarked
package press.stet.generator.leak;

import org.jspecify.annotations.NullMarked;
