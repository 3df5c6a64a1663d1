package press.stet.core.page;

/**
 * A version of a page, as search engines are told of it.
 *
 * @param language BCP 47 tag, or {@code x-default} for readers of all other languages
 * @param url full address
 */
public record Alternate(String language, String url) {}
