/**
 * The live preview: reads what is saved, draws what is asked for on this machine only, reloads
 * browsers.
 */
@NullMarked
package press.stet.generator.preview;

import org.jspecify.annotations.NullMarked;
