/** Where links lead: from a path as written to a file of the newspaper and its address. */
@NullMarked
package press.stet.generator.link;

import org.jspecify.annotations.NullMarked;
