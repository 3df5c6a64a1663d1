/** Manuscripts read: front matter into typed articles, Markdown into fragments. */
@NullMarked
package press.stet.generator.parse;

import org.jspecify.annotations.NullMarked;
