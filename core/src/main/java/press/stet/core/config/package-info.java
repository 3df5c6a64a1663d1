/** The newspaper's settings, as read from {@code site.yaml}. */
@NullMarked
package press.stet.core.config;

import org.jspecify.annotations.NullMarked;
