/**
 * Parsed texts between parsing and rendering: fragments with marks for what is decided later, and
 * the store that keeps them out of the heap.
 */
@NullMarked
package press.stet.generator.body;

import org.jspecify.annotations.NullMarked;
