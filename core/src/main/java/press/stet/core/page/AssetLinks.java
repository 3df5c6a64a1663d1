package press.stet.core.page;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where pages find the theme's assets, by their path in the theme: {@code assets/stet.css}.
 *
 * @param hrefs links to them
 * @param integrity of style sheets and scripts, what browsers hold them against (Subresource
 *     Integrity, section 3.5): {@code sha384-…}
 */
public record AssetLinks(SortedMap<String, String> hrefs, SortedMap<String, String> integrity) {

  /** Copies the maps. */
  public AssetLinks {
    hrefs = Collections.unmodifiableSortedMap(new TreeMap<>(hrefs));
    integrity = Collections.unmodifiableSortedMap(new TreeMap<>(integrity));
  }
}
