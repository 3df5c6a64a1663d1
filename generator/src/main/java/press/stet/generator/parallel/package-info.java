/** Work spread over the cores without the steps knowing of threads. */
@NullMarked
package press.stet.generator.parallel;

import org.jspecify.annotations.NullMarked;
