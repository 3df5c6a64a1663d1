package press.stet.generator.feed;

import java.util.List;
import press.stet.core.page.FeedPage;
import press.stet.core.page.Link;

/** Who a feed says has written an article. */
final class Bylines {

  private Bylines() {}

  /** The authors; the agency, without an address, if there are none; else nobody. */
  static List<Link> of(FeedPage.Entry entry) {
    String credit = entry.credit();
    return entry.authors().isEmpty() && credit != null
        ? List.of(new Link(credit, ""))
        : entry.authors();
  }
}
