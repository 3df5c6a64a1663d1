package press.stet.core.page;

/**
 * A link to a feed.
 *
 * @param title what it is a feed of
 * @param mediaType {@code application/rss+xml} …
 * @param href as it goes into the attribute, not HTML-escaped
 */
public record FeedLink(String title, String mediaType, String href) {}
