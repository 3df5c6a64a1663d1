package press.stet.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told of an author.
 *
 * @param name as printed
 * @param role reporter, columnist …; null if not given
 * @param title job title; null if not given
 * @param photo null if not given
 * @param email null if not given
 * @param links web addresses
 * @param body the biography; null if not given
 */
public record AuthorCard(
    String name,
    @Nullable String role,
    @Nullable String title,
    @Nullable Picture photo,
    @Nullable String email,
    List<Link> links,
    @Nullable Body body) {}
