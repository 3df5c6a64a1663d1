package press.stet.core.page;

import org.jspecify.annotations.Nullable;

/**
 * A link to a section's front.
 *
 * @param id the section's id
 * @param text its title
 * @param href as it goes into the attribute, not HTML-escaped
 * @param kind {@code news}, {@code opinion} …
 * @param language BCP 47 tag, if the title is in another language than the page; else null
 */
public record SectionLink(
    String id, String text, String href, String kind, @Nullable String language) {}
