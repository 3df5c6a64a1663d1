package press.stet.core.site;

import press.stet.core.value.Slug;

/**
 * What articles share a tag for.
 *
 * @param slug names the topic's page; tags with one slug are one topic
 * @param title the tag as the oldest article writes it
 */
public record Topic(Slug slug, String title) {}
