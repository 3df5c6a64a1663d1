/**
 * Prepares photos for readers: measures them, makes renditions of them in several sizes and shapes,
 * takes out what is nobody's business, and cleans drawings.
 */
@NullMarked
package press.stet.generator.image;

import org.jspecify.annotations.NullMarked;
