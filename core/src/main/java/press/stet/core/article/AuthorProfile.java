package press.stet.core.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.stet.core.value.SourcePath;

/**
 * What the newspaper says of somebody who writes for it.
 *
 * @param source the file
 * @param id the file's name without its extension; a slug
 * @param name as printed in bylines
 * @param role reporter, columnist, editor …; null if not given
 * @param title the full job title; null if not given
 * @param bio the biography; null if not given
 * @param photo null if not given
 * @param email null if not given
 * @param links web addresses
 * @param language BCP 47 tag; null if the newspaper's
 */
public record AuthorProfile(
    SourcePath source,
    String id,
    String name,
    @Nullable String role,
    @Nullable String title,
    @Nullable BodyText bio,
    @Nullable Photo photo,
    @Nullable String email,
    List<String> links,
    @Nullable String language) {

  /** Copies the links. */
  public AuthorProfile {
    links = List.copyOf(links);
  }
}
