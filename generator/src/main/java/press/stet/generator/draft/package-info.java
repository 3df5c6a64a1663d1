/** A new article's file, made of a writer's answers. */
@NullMarked
package press.stet.generator.draft;

import org.jspecify.annotations.NullMarked;
