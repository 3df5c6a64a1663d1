/** Words of a newspaper that stand in no article: texts with values, plural forms, digits. */
@NullMarked
package press.stet.core.words;

import org.jspecify.annotations.NullMarked;
