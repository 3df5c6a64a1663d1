/** YAML texts read into values that know where they stand. */
@NullMarked
package press.stet.generator.yaml;

import org.jspecify.annotations.NullMarked;
