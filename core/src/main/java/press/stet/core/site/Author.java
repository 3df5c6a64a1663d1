package press.stet.core.site;

import org.jspecify.annotations.Nullable;
import press.stet.core.article.AuthorProfile;
import press.stet.core.value.Slug;

/**
 * Somebody whose byline stands over at least one published article, or who has a profile.
 *
 * @param slug names the author's page
 * @param name as printed
 * @param profile null if nobody wrote one
 */
public record Author(Slug slug, String name, @Nullable AuthorProfile profile) {}
