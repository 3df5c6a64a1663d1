package press.stet.core.page;

/**
 * A link with its text.
 *
 * @param text plain text
 * @param href as it goes into the attribute, not HTML-escaped
 */
public record Link(String text, String href) {}
