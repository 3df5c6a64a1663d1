/** What writers commit: articles, standing articles and author profiles, without their bodies. */
@NullMarked
package press.stet.core.article;

import org.jspecify.annotations.NullMarked;
