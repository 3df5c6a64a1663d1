package press.stet.core.page;

import org.jspecify.annotations.Nullable;

/**
 * A byline.
 *
 * @param name as printed
 * @param href link to the author's page
 * @param title job title or role; null if not given
 * @param photo null if not given
 */
public record AuthorLink(
    String name, String href, @Nullable String title, @Nullable Picture photo) {}
