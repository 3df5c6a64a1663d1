/** The text of an article: Markdown to safe HTML with marks, and what is wrong with it. */
@NullMarked
package press.stet.generator.parse.markdown;

import org.jspecify.annotations.NullMarked;
