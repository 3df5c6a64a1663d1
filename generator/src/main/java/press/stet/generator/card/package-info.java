/**
 * Draws social cards: pictures of a headline, for articles without a photo. It asks nothing of the
 * machine, neither its fonts nor Java's own drawing, so that a card is the same wherever it is
 * drawn.
 */
@NullMarked
package press.stet.generator.card;

import org.jspecify.annotations.NullMarked;
