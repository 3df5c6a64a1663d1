/** Values as bytes and back: what the forms on disk have in common. */
@NullMarked
package press.stet.generator.binary;

import org.jspecify.annotations.NullMarked;
