/**
 * The live preview: builds on every save, serves the site on this machine only, reloads browsers.
 */
@NullMarked
package press.stet.generator.preview;

import org.jspecify.annotations.NullMarked;
