package press.stet.core.page;

/**
 * A link to a section's front.
 *
 * @param id the section's id
 * @param text its title
 * @param href as it goes into the attribute, not HTML-escaped
 * @param kind {@code news}, {@code opinion} …
 */
public record SectionLink(String id, String text, String href, String kind) {}
