package press.stet.generator.link;

import org.jspecify.annotations.Nullable;
import press.stet.core.value.SitePath;

/** Finds the pages of the site by their addresses. */
@FunctionalInterface
public interface PageLookup {

  /** For when no page is known yet. */
  PageLookup NONE = path -> null;

  /** The page at an address; null if there is none. */
  Target.@Nullable Page page(SitePath path);
}
