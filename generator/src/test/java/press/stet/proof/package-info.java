/** Proofs that builds that make use of earlier ones give what a build from nothing gives. */
@NullMarked
package press.stet.proof;

import org.jspecify.annotations.NullMarked;
