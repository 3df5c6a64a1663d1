package press.stet.core.page;

import org.jspecify.annotations.Nullable;
import press.stet.core.article.Focus;
import press.stet.core.value.SitePath;
import press.stet.core.value.SourcePath;

/** Knows what a newspaper's photos are published as. Safe for use by several threads. */
public interface Album {

  /** Of a newspaper whose photos are published as they are. */
  Album NONE = (source, path, focus) -> null;

  /**
   * What a photo is published as.
   *
   * @param source its file
   * @param path where the whole photo would be found
   * @param focus around which it is cut; null if it is only shown as a whole
   * @return null if it is published as it is, and no more is known of it
   */
  @Nullable Prints find(SourcePath source, SitePath path, @Nullable Focus focus);
}
