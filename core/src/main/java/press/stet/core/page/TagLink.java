package press.stet.core.page;

import org.jspecify.annotations.Nullable;

/**
 * A link to the stories that share a tag.
 *
 * @param text what the tag is called
 * @param href as it goes into the attribute, not HTML-escaped
 * @param language BCP 47 tag, if the text is in another language than the page; else null
 */
public record TagLink(String text, String href, @Nullable String language) {}
