/** The files that describe the newspaper itself: {@code site.yaml} and the editions. */
@NullMarked
package press.stet.generator.config;

import org.jspecify.annotations.NullMarked;
