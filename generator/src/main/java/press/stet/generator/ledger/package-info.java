/** What readers have been shown: what the last build published, held against what this one will. */
@NullMarked
package press.stet.generator.ledger;

import org.jspecify.annotations.NullMarked;
