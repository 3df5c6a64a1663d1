/** Rights that one build at a time has, of all builds on a machine. */
@NullMarked
package press.stet.generator.lock;

import org.jspecify.annotations.NullMarked;
