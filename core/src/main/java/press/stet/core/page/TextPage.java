package press.stet.core.page;

import press.stet.core.value.SitePath;

/**
 * A file whose text is known: {@code robots.txt}, {@code _redirects}.
 *
 * @param path where it is found
 * @param text the whole file
 */
public record TextPage(SitePath path, String text) implements Page {}
