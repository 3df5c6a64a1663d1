package press.stet.core.site;

import org.jspecify.annotations.Nullable;
import press.stet.core.value.Slug;

/**
 * What articles share a tag for.
 *
 * @param slug names the topic's page; tags with one slug are one topic
 * @param title the tag as the oldest article writes it, or what it is called in its language
 * @param language BCP 47 tag, if the title is in another language than the articles; else null
 */
public record Topic(Slug slug, String title, @Nullable String language) {}
