package press.stet.generator;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a build leaves what is meant for those who run the site. None of it is to be published: the
 * hour of an embargo and the address of what was taken down are nobody else's business.
 *
 * @param nextWake the file that says when the newspaper must be built next; null for none
 * @param hosting the folder of what the host must be told; null for none
 */
public record Beside(@Nullable Path nextWake, @Nullable Path hosting) {

  /** Nothing. */
  public static final Beside NONE = new Beside(null, null);
}
