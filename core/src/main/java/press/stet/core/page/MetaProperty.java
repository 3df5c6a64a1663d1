package press.stet.core.page;

/**
 * A meta element.
 *
 * @param property {@code og:title}, {@code article:section} …
 * @param content not HTML-escaped
 */
public record MetaProperty(String property, String content) {}
