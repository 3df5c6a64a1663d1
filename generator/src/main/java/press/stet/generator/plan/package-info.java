/** Decides which files the web site has, and where each is found. */
@NullMarked
package press.stet.generator.plan;

import org.jspecify.annotations.NullMarked;
