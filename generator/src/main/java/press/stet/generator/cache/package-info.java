/**
 * What a build leaves for the next one: articles as they were read, parsed texts, and what each
 * page was drawn from. Everything is kept under its contents, never under a time or a place on the
 * machine, and may be thrown away at any time.
 */
@NullMarked
package press.stet.generator.cache;

import org.jspecify.annotations.NullMarked;
