/** Turns page records into HTML by a theme's templates; the only place that knows FreeMarker. */
@NullMarked
package press.stet.generator.render;

import org.jspecify.annotations.NullMarked;
