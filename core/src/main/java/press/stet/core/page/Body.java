package press.stet.core.page;

import java.util.List;
import press.stet.core.value.Fingerprint;

/**
 * An article's text on its way to a page: the parsed text lies in the body store, what it links to
 * has been resolved.
 *
 * @param fragment identity in the body store
 * @param links one href for each reference of the fragment, in their order; site-internal ones
 *     begin with the site's base path
 * @param pictures those of the links that are photos of which more is known than their address
 */
public record Body(Fingerprint fragment, List<String> links, List<Picture> pictures) {

  /** Copies the lists. */
  public Body {
    links = List.copyOf(links);
    pictures = List.copyOf(pictures);
  }

  /** A text without photos. */
  public Body(Fingerprint fragment, List<String> links) {
    this(fragment, links, List.of());
  }
}
